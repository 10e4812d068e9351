package be.sentum.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void a_traceparent_is_continued_with_a_span_of_our_own() {
        Trace trace = Trace.from("00-" + ID + "-b7ad6b7169203331-01");

        assertThat(trace.id()).isEqualTo(ID);
        assertThat(trace.parent()).matches("00-" + ID + "-[0-9a-f]{16}-01").doesNotContain("b7ad6b7169203331");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "anna@example.org", "00-" + ID, "00-00000000000000000000000000000000-b7ad6b7169203331-01"})
    void anything_else_begins_a_new_trace(@Nullable String traceparent) {
        Trace trace = Trace.from(traceparent);

        assertThat(trace.id()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
        assertThat(trace.parent()).matches("00-" + trace.id() + "-[0-9a-f]{16}-00");
    }
}
