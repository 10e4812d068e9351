package be.sentum.privacy.domain.hold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTracesTest {

    @ParameterizedTest(name = "REQ-RET-03: {0} names a person")
    @ValueSource(
            strings = {
                "anna@example.org",
                "85.07.30-033.28",
                "85073003328",
                "file 850730 033 28",
                "BE68 5390 0754 7034",
                "be68539007547034"
            })
    void a_person_is_recognised(String text) {
        assertThat(PersonalTraces.in(text)).isTrue();
    }

    @ParameterizedTest(name = "REQ-RET-03: {0} names a file")
    @ValueSource(strings = {"2026/AB/123", "A.R. 26/1234/A", "claim 2026-11-23", "PR-2026-000042", "1234567890123"})
    void a_file_is_not_taken_for_a_person(String text) {
        assertThat(PersonalTraces.in(text)).isFalse();
    }
}
