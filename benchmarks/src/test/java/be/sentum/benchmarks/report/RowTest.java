package be.sentum.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final Row MEASURED = Row.of("rights", "access, p50 ms", 400);

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void the_json_has_the_ratio_beside_the_limit() {
        JsonNode row = json.valueToTree(MEASURED.beside(4, "limit: by JDBC"));

        assertThat(row.get("limit").asDouble()).isEqualTo(4);
        assertThat(row.get("ratio").asDouble()).isEqualTo(100);
    }

    @Test
    void without_a_limit_there_is_no_ratio() {
        JsonNode row = json.valueToTree(MEASURED);

        assertThat(row.has("ratio")).isFalse();
    }
}
