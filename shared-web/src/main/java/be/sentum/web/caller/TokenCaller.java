package be.sentum.web.caller;

import be.sentum.web.config.WebSettings;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the access token of the present request. */
@ApplicationScoped
class TokenCaller implements Caller {

    private static final String CLIENT_ID = "client_id";
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;
    private final InstantSource clock;
    private final WebSettings settings;

    TokenCaller(SecurityIdentity identity, InstantSource clock, WebSettings settings) {
        this.identity = identity;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String login() {
        return token().getSubject();
    }

    @Override
    public boolean has(String role) {
        return identity.hasRole(role);
    }

    @Override
    public boolean isStaff() {
        return Role.STAFF.stream().anyMatch(identity::hasRole);
    }

    /** Keycloak names the user of a client's own credentials so, and puts the client's id in. */
    @Override
    public boolean isPerson() {
        JsonWebToken token = token();
        String name = token.getClaim(Claims.preferred_username);
        return token.getClaim(CLIENT_ID) == null && (name == null || !name.startsWith(SERVICE_ACCOUNT));
    }

    @Override
    public Optional<String> client() {
        if (isPerson()) {
            return Optional.empty();
        }
        JsonWebToken token = token();
        String id = token.getClaim(CLIENT_ID);
        String name = token.getClaim(Claims.preferred_username);
        return Optional.ofNullable(id)
                .or(() -> Optional.ofNullable(name).map(n -> n.substring(SERVICE_ACCOUNT.length())));
    }

    @Override
    public boolean loggedInRecently() {
        Object loginTime = token().getClaim(settings.loginTimeClaim());
        return loginTime != null
                && Instant.ofEpochSecond(Long.parseLong(loginTime.toString()))
                        .plus(settings.recentLogin())
                        .isAfter(clock.instant());
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            return token;
        }
        throw new ProblemException(CommonProblem.AUTH_REQUIRED, "Send a valid token as Authorization: Bearer.");
    }
}
