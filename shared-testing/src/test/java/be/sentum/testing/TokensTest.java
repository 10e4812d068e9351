package be.sentum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final Tokens tokens = Tokens.shared();
    private final String issuer = SentumServers.shared().issuer();
    private final JwtConsumer verifier = new JwtConsumerBuilder()
            .setExpectedIssuer(issuer)
            .setExpectedAudience(Tokens.AUDIENCE)
            .setRequireExpirationTime()
            .setRequireSubject()
            .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer + "/jwks")))
            .build();

    @Test
    void a_token_is_verified_by_the_published_key_and_says_who_and_what() throws Exception {
        JwtClaims claims = verifier.processToClaims(tokens.of("anna", "customer", "agent"));

        assertThat(claims.getSubject()).isEqualTo(Tokens.subject("anna"));
        assertThat(claims.getClaimValue("realm_access", Map.class))
                .isEqualTo(Map.of("roles", List.of("customer", "agent")));
        assertThat(claims.getStringClaimValue("azp")).isEqualTo("sentum-web");
        assertThat(claims.getClaimValue("auth_time", Long.class))
                .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond());
    }

    @Test
    void the_subject_can_be_chosen() throws Exception {
        assertThat(verifier.processToClaims(tokens.ofSubject("s-1", "anna", "customer"))
                        .getSubject())
                .isEqualTo("s-1");
    }

    @Test
    void an_expired_one_is_refused() {
        refused(tokens.expired("anna", "customer"), "no longer valid");
    }

    @Test
    void one_for_another_audience_is_refused() {
        refused(tokens.forOtherAudience("anna", "customer"), "Audience");
    }

    @Test
    void an_unsigned_one_is_refused() {
        refused(tokens.unsigned("anna", "customer"), "\"alg\":\"none\"");
    }

    @Test
    void one_signed_by_a_stranger_is_refused() {
        refused(tokens.signedByStranger("anna", "customer"), "signature");
    }

    @Test
    void one_of_long_ago_is_valid_but_says_so() throws Exception {
        JwtClaims claims = verifier.processToClaims(tokens.loggedInLongAgo("anna", "customer"));

        assertThat(claims.getClaimValue("auth_time", Long.class))
                .isLessThan(Instant.now().getEpochSecond() - 3600);
    }

    @Test
    void discovery_leads_to_the_keys() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = http.send(request, BodyHandlers.ofString()).body();
            assertThat(answer)
                    .contains("\"issuer\":\"" + issuer + "\"")
                    .contains("\"jwks_uri\":\"" + issuer + "/jwks\"");
        }
    }

    private void refused(String token, String because) {
        assertThatThrownBy(() -> verifier.processToClaims(token))
                .isInstanceOf(InvalidJwtException.class)
                .hasStackTraceContaining(because);
    }
}
