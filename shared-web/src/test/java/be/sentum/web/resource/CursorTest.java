package be.sentum.web.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ID = UUID.fromString("0193a7b4-0000-7000-8000-000000000001");

    private final String text = Cursor.after(AT, ID).text("orders");

    @Test
    void a_cursor_comes_back_as_it_went() {
        assertThat(Cursor.read("orders", 2, text).parts()).containsExactly(AT.toString(), ID.toString());
    }

    @Test
    void a_cursor_can_stand_in_an_address() {
        assertThat(text).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertRefused("invoices", 2, text);
    }

    @Test
    void a_cursor_changed_anywhere_is_refused() {
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            assertRefused("orders", 2, changed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "AAAA", "not a cursor"})
    void a_text_that_is_no_cursor_is_refused(String text) {
        assertRefused("orders", 2, text);
    }

    @Test
    void a_cursor_with_other_parts_is_refused() {
        assertRefused("orders", 3, text);
    }

    private static void assertRefused(String list, int size, String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Cursor.read(list, size, text))
                .extracting(ProblemException::problem)
                .isEqualTo(CommonProblem.INVALID_CURSOR);
    }

    @Test
    void a_cursor_of_an_id_that_holds_none_is_refused() {
        UUID id = UUID.randomUUID();

        assertThat(Cursor.readId("orders", Cursor.after(id).text("orders"))).isEqualTo(id);
        String noId = Cursor.after("no id").text("orders");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Cursor.readId("orders", noId))
                .extracting(ProblemException::problem)
                .isEqualTo(CommonProblem.INVALID_CURSOR);
    }
}
