package be.sentum.privacy.adapter.out.archive.collected;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.request.answer.ServiceName;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final ServiceName ORDER = new ServiceName("order");

    private final ObjectMapper json = new ObjectMapper();
    private final Findings findings = new Findings(Set.of("P09"));

    @Test
    @DisplayName("what is remembered does not grow with the data")
    void a_hundred_thousand_rows_leave_a_handful() {
        for (int i = 0; i < 1_000; i++) {
            note(
                    "orders",
                    "{\"number\":\"SO-%d\",\"retainedUntil\":\"20%02d-12-31\"},"
                            .formatted(i, 30 + i % 10)
                            .repeat(100));
        }
        for (int i = 0; i < 10_000; i++) {
            note("access_log", "{\"at\":\"2026-%02d-01T00:00:00Z\",\"purpose\":\"P02\"},".formatted(1 + i % 12));
        }

        TableFacts orders = findings.tables().getFirst();
        assertThat(orders.rows()).isEqualTo(100_000);
        assertThat(orders.shown()).hasSize(20);
        assertThat(orders.earliestEnd()).contains("2030-12-31");
        assertThat(orders.latestEnd()).contains("2039-12-31");
        assertThat(findings.staffReads().count()).isEqualTo(10_000);
        assertThat(findings.staffReads().newest()).hasSize(100);
        assertThat(findings.staffReads().newest().getFirst().at()).startsWith("2026-12");
    }

    @Test
    @DisplayName("REQ-ACC-03: only what held something counts, and no purpose that was refused")
    void purposes_are_those_of_filled_columns() {
        note("orders", "{\"number\":\"SO-1\",\"remarks\":null},");
        assertThat(findings.purposes()).containsExactly("P02");

        note("permission", "{\"purpose\":\"P02\",\"allowed\":false},");

        assertThat(findings.purposes()).isEmpty();
        assertThat(findings.notPursued()).containsExactly("P02");
    }

    @Test
    @DisplayName("REQ-ACC-03 (a): what rests on consent is pursued after a yes only, and while one medium is allowed")
    void without_a_yes_a_consent_purpose_is_not_pursued() {
        findings.note(ORDER, Part.read(json, """
                {"table":"card","columns":{"email":{"purposes":["P01","P09"]}},"rows":[{"email":"a@b.example"}]}""".getBytes(UTF_8)));
        assertThat(findings.purposes()).containsExactly("P01");
        assertThat(findings.notPursued()).isEmpty();

        note("permission", "{\"purpose\":\"P09\",\"medium\":\"sms\",\"allowed\":false},");
        assertThat(findings.notPursued()).containsExactly("P09");

        note("permission", "{\"purpose\":\"P09\",\"medium\":\"email\",\"allowed\":true},");
        assertThat(findings.purposes()).contains("P09");
        assertThat(findings.notPursued()).isEmpty();
    }

    private void note(String table, String rows) {
        String part =
                "{\"table\":\"%s\",\"columns\":{\"number\":{\"purposes\":[\"P02\"]},\"remarks\":{\"purposes\":[\"P03\"]}},\"rows\":[%s]}"
                        .formatted(table, rows.substring(0, rows.length() - 1));
        findings.note(ORDER, Part.read(json, part.getBytes(UTF_8)));
    }
}
