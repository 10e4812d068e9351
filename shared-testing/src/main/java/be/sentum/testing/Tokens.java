package be.sentum.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens as Keycloak issues them: audience {@code sentum-api}, roles in {@code realm_access.roles},
 * {@code auth_time}, {@code azp}. A person's {@code sub} is a UUID that follows from the name, so that
 * {@code of("anna", …)} is the same person in every test; {@link #subject} tells it.
 */
public final class Tokens {

    /** The id of the issuer's key. */
    public static final String KEY_ID = "sentum-test";

    public static final String AUDIENCE = "sentum-api";

    private static final Duration LIFE = Duration.ofHours(1);

    private final String issuer;
    private final PrivateKey key;

    private Tokens(String issuer, PrivateKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    public static Tokens shared() {
        SentumServers servers = SentumServers.shared();
        return new Tokens(servers.issuer(), privateKey(servers.signingKey()));
    }

    /** The {@code sub} of the person with this log-in name. */
    public static String subject(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Logged in just now, with these roles. */
    public String of(String name, String... roles) {
        return sign(claims(name, Instant.now(), roles), key);
    }

    /** The same for a given {@code sub}: a login or a client that the test chose itself. */
    public String ofSubject(String subject, String name, String... roles) {
        return sign(claims(name, Instant.now(), roles).subject(subject), key);
    }

    /** The log-in says of itself which e-mail address it has, and whether that was verified. */
    public String withEmail(String name, String email, boolean verified, String... roles) {
        return sign(claims(name, Instant.now(), roles).claim("email", email).claim("email_verified", verified), key);
    }

    /** A customer whose log-in vouches for a mailbox. */
    public String withEmail(String subject, String email) {
        return sign(
                claims(subject, Instant.now(), "customer")
                        .subject(subject)
                        .claim("email", email)
                        .claim("email_verified", true),
                key);
    }

    /** Ran out an hour ago. */
    public String expired(String name, String... roles) {
        return sign(claims(name, Instant.now().minus(LIFE.multipliedBy(2)), roles), key);
    }

    /** Good in everything, but meant for somebody else. */
    public String forOtherAudience(String name, String... roles) {
        return sign(claims(name, Instant.now(), roles).audience("other-api"), key);
    }

    /** Algorithm {@code none} and an empty signature (RFC 8725, section 2.1). */
    public String unsigned(String name, String... roles) {
        String payload = of(name, roles).split("\\.", -1)[1];
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + payload + ".";
    }

    /** Signed with a key that the issuer does not publish, under the id of the one it does. */
    public String signedByStranger(String name, String... roles) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return sign(
                    claims(name, Instant.now(), roles),
                    generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Valid now, but the person logged in a day ago: too long ago for a package (REQ-SEC-09). */
    public String loggedInLongAgo(String name, String... roles) {
        return sign(
                claims(name, Instant.now(), roles)
                        .claim(
                                "auth_time",
                                Instant.now().minus(Duration.ofDays(1)).getEpochSecond()),
                key);
    }

    private JwtClaimsBuilder claims(String name, Instant from, String... roles) {
        return Jwt.claims()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject(subject(name))
                .preferredUserName(name)
                .claim("azp", "sentum-web")
                .claim("auth_time", from.getEpochSecond())
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(from)
                .expiresAt(from.plus(LIFE));
    }

    private static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().keyId(KEY_ID).sign(key);
    }

    private static PrivateKey privateKey(String base64) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
