package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.InvalidValue;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The address of which the caller's token says that it was verified ({@code email}, {@code email_verified}). */
@ApplicationScoped
class VerifiedEmail {

    private final SecurityIdentity identity;

    VerifiedEmail(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Null when the token says nothing of the kind. */
    @Nullable
    EmailAddress ofCaller() {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && Boolean.TRUE.equals(token.getClaim("email_verified"))
                && token.getClaim("email") instanceof String email) {
            try {
                return new EmailAddress(email);
            } catch (InvalidValue e) {
                return null;
            }
        }
        return null;
    }
}
