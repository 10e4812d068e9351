package be.sentum.mail.unsubscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.sentum.mail.unsubscribe.UnsubscribeSeal.Content;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("REQ-MKT-05: the token of an unsubscribe link")
class UnsubscribeSealTest {

    private final UnsubscribeSeal seal = UnsubscribeSeal.withKey(key(1), "a key");
    private final Content content = new Content(UUID.randomUUID(), "de", LocalDate.of(2029, 11, 22));

    @Test
    void is_opened_by_whoever_has_the_key_and_is_another_one_each_time() {
        String token = seal.seal(content);

        assertThat(UnsubscribeSeal.withKey(key(1), "the same").open(token)).contains(content);
        assertThat(seal.seal(content)).isNotEqualTo(token);
        assertThat(token)
                .matches("[A-Za-z0-9_-]+")
                .doesNotContain(content.subject().toString());
    }

    @Test
    void does_not_open_with_another_key_or_another_letter() {
        String token = seal.seal(content);
        String changed = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);

        assertThat(UnsubscribeSeal.withKey(key(2), "another").open(token)).isEmpty();
        assertThat(seal.open(changed)).isEmpty();
        assertThat(seal.open(token.substring(0, token.length() - 4))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "no token", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void is_not_made_by_guessing(String guess) {
        assertThat(seal.open(guess)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base 64", "c2hvcnQ="})
    void needs_a_key_of_32_bytes(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> UnsubscribeSeal.withKey(key, "SENTUM_UNSUBSCRIBE_KEY"))
                .withMessageContaining("SENTUM_UNSUBSCRIBE_KEY")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(key));
    }

    private static String key(int content) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) content;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
