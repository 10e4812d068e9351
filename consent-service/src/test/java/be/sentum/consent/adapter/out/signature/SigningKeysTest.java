package be.sentum.consent.adapter.out.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.consent.config.ReceiptSettings;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static final String FIRST = "Zmlyc3QtZmlyc3QtZmlyc3QtZmlyc3QtZmlyc3QtZmk=";
    private static final String SECOND = "c2Vjb25kLXNlY29uZC1zZWNvbmQtc2Vjb25kLXNlY28=";

    @Test
    void after_a_rotation_the_old_key_stays_published_behind_the_new_one() throws JoseException {
        var before = new SigningKeys(settings(FIRST));
        String retired = x(before.present());

        var after = new SigningKeys(settings(SECOND, retired));

        assertThat(new JsonWebKeySet(after.publicSet()).getJsonWebKeys())
                .extracting(JsonWebKey::getKeyId)
                .containsExactly(after.present().getKeyId(), before.present().getKeyId());
    }

    @Test
    void the_private_half_is_not_published() {
        assertThat(new SigningKeys(settings(FIRST)).publicSet()).doesNotContain("\"d\"");
    }

    @Test
    void the_same_secret_is_the_same_key_in_every_replica() {
        assertThat(new SigningKeys(settings(FIRST)).publicSet())
                .isEqualTo(new SigningKeys(settings(FIRST)).publicSet());
    }

    @Test
    void a_secret_of_another_length_is_refused_and_not_told() {
        assertThatThrownBy(() -> new SigningKeys(settings("c2hvcnQ=")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SENTUM_RECEIPT_SIGNING_KEY")
                .hasMessageNotContaining("c2hvcnQ=");
        assertThatThrownBy(() -> new SigningKeys(settings("no base64!")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("no base64!");
    }

    private static String x(OctetKeyPairJsonWebKey key) {
        Map<String, Object> members = key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return String.valueOf(members.get("x"));
    }

    private static ReceiptSettings settings(String key, String... retired) {
        return new ReceiptSettings() {
            @Override
            public String signingKey() {
                return key;
            }

            @Override
            public Optional<List<String>> retiredKeys() {
                return Optional.of(List.of(retired));
            }

            @Override
            public URI publicUrl() {
                return URI.create("https://consent.example");
            }

            @Override
            public Controller controller() {
                throw new AssertionError("keys name nobody");
            }
        };
    }
}
