package be.sentum.privacy.adapter.out.archive.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://evil\")", "+32470123456", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    @DisplayName("REQ-ACC-07: no text can be executed by a spreadsheet")
    void a_text_that_looks_like_a_formula_gets_an_apostrophe(String text) {
        assertThat(Csv.cell(JsonNodeFactory.instance.textNode(text))).isEqualTo("'" + text);
    }

    @Test
    void numbers_stay_numbers() throws Exception {
        var row = new ObjectMapper().readTree("{\"a\":-12.50,\"b\":true,\"c\":null,\"d\":[\"x\"]}");

        assertThat(Csv.cell(row.path("a"))).isEqualTo("-12.5");
        assertThat(Csv.cell(row.path("b"))).isEqualTo("true");
        assertThat(Csv.cell(row.path("c"))).isEmpty();
        assertThat(Csv.cell(row.path("d"))).isEqualTo("[\"x\"]");
        assertThat(Csv.cell(row.path("e"))).isEmpty();
    }

    @Test
    @DisplayName("RFC 4180: commas, quotes and line breaks are quoted, lines end in CR LF")
    void special_characters_are_quoted() {
        assertThat(Csv.line(List.of("plain", "with, comma", "with \"quotes\"", "two\nlines", "")))
                .isEqualTo("plain,\"with, comma\",\"with \"\"quotes\"\"\",\"two\nlines\",\r\n");
    }
}
