package be.sentum.messaging.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.events.billing.SolvencyDecided;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    @Test
    void times_are_text_and_nulls_are_left_out() {
        UUID id = UUID.fromString("018f3f3e-0000-7000-8000-000000000001");

        String json =
                EventJson.write(new SolvencyDecided(null, id, id, "approved", Instant.parse("2026-11-22T12:00:00Z")));

        assertThat(json).isEqualTo("""
                {"orderId":"%1$s","subjectId":"%1$s","outcome":"approved","decidedAt":"2026-11-22T12:00:00Z"}""".formatted(id));
    }

    @Test
    void dates_are_text() {
        assertThat(EventJson.write(new Due(LocalDate.of(2026, 12, 31)))).isEqualTo("{\"on\":\"2026-12-31\"}");
    }

    @Test
    void what_has_no_json_is_refused_without_quoting_it() {
        assertThatThrownBy(() -> EventJson.write(new Broken("secret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot be written as JSON: Broken")
                .hasNoCause();
    }

    record Due(LocalDate on) {}

    record Broken(String secret) {
        @Override
        public String secret() {
            throw new IllegalStateException(secret);
        }
    }
}
