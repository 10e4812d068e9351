package be.sentum.customer.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Hara",
                "D’Hondt",
                "Peeters-Janssens",
                "van 't Hoff",
                "Ångström",
                "Łukasz",
                "Nguyễn Thị",
                "محمد عبد الله",
                "شه\u200cرزاد", // Persian, with the joiner that keeps two letters apart
                "ශ්\u200dරී ලංකා", // Sinhala, with the joiner that makes one sign of two
                "אברהם",
                "王小明",
                "葛\udb40\udd00城", // a variant of a Japanese name
                "Дмитрий",
                "Ελένη",
                "Café & Co. (2e verdieping) № 7 €",
            })
    @DisplayName("Names of every script are taken as they are")
    void a_name_is_taken(String name) {
        assertThat(Typed.isPlainLine(Typed.normalised(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An\u0000na",
                "An\nna",
                "An\tna",
                "An\u007fna",
                "An\u0085na",
                "An\u2028na",
                "\u202eannA",
                "An\u200fna",
                "An\u061cna",
                "\u2066Anna\u2069",
                "An\u200bna",
                "An\u200cna",
                "An\u200dna",
                "\u200cشهر",
                "An\u2060na",
                "An\ufeffna",
                "An\u00adna",
                "An\u034fna",
                "An\u3164na",
                "An\ufe0fna",
                "An\udb40\udc41na",
                "An\ue000na",
                "An\uffffna",
                "An\ud800na",
            })
    @DisplayName("What controls, hides or reverses text is kept out")
    void a_character_nobody_sees_is_kept_out(String name) {
        assertThat(Typed.isPlainLine(name)).isFalse();
    }

    @Test
    void both_ways_to_write_an_accent_become_one() {
        assertThat(Typed.normalised(" Rene\u0301 ")).isEqualTo("Ren\u00e9");
    }

    @Test
    void a_longer_text_may_have_lines_and_tabulators() {
        assertThat(Typed.isPlain("First\r\n\tsecond\nthird")).isTrue();
        assertThat(Typed.isPlain("First\nsec\u202eond")).isFalse();
    }
}
