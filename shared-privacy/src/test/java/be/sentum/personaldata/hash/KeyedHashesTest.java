package be.sentum.personaldata.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedHashesTest {

    private static final String FIRST = key(1);
    private static final String SECOND = key(2);
    private static final String VALUE = "anna@example.org";

    @Test
    void a_hash_from_before_a_rotation_is_still_recognised() {
        String kept = KeyedHashes.under(FIRST, List.of(), "KEY").of(VALUE);
        KeyedHashes rotated = KeyedHashes.under(SECOND, List.of(FIRST), "KEY");

        assertThat(rotated.matches(kept, VALUE)).isTrue();
        assertThat(rotated.matches(kept, "bram@example.org")).isFalse();
        assertThat(rotated.of(VALUE)).isNotEqualTo(kept).startsWith(rotated.presentKey() + ".");
        assertThat(rotated.every(VALUE)).startsWith(rotated.of(VALUE)).contains(kept);
    }

    @Test
    void a_hash_from_before_keys_had_ids_is_still_recognised() {
        KeyedHashes first = KeyedHashes.under(FIRST, List.of(), "KEY");
        String unnamed = first.of(VALUE).substring(first.of(VALUE).indexOf('.') + 1);

        assertThat(KeyedHashes.under(SECOND, List.of(FIRST), "KEY").matches(unnamed, VALUE))
                .isTrue();
        assertThat(unnamed).matches("[0-9a-f]{64}");
    }

    @Test
    void a_key_that_was_taken_away_recognises_nothing_any_more() {
        String kept = KeyedHashes.under(FIRST, List.of(), "KEY").of(VALUE);

        assertThat(KeyedHashes.under(SECOND, List.of(""), "KEY").matches(kept, VALUE))
                .isFalse();
    }

    @Test
    void a_key_has_the_same_id_whether_it_is_present_or_former() {
        String before = KeyedHashes.under(FIRST, List.of(), "KEY").of(VALUE);

        assertThat(KeyedHashes.under(SECOND, List.of(FIRST), "KEY").every(VALUE))
                .contains(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "c2hvcnQ="})
    void a_key_that_could_be_guessed_is_refused(String weak) {
        assertThatThrownBy(() -> KeyedHashes.under(weak, List.of(), "SOME_KEY"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SOME_KEY");
    }

    @Test
    void a_key_given_twice_is_a_mistake() {
        assertThatThrownBy(() -> KeyedHashes.under(FIRST, List.of(FIRST), "SOME_KEY"))
                .hasMessageContaining("twice");
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
