package be.sentum.privacy.adapter.out.archive.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.config.TextsToRead;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.text.FreeText;
import be.sentum.privacy.domain.request.text.Passage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-ACC-06: free text is read before it is released, and what is about others is left out and listed")
class CollectedTextsTest {

    private static final ServiceName BILLING = new ServiceName("billing");
    private static final String HEAD = """
            {"service":"billing","table":"solvency_check","label":"credit checks","columns":{
             "score":{"category":"inferred","source":"inferred","purposes":["P06"]},
             "review_reasons":{"category":"opinion","source":"inferred","purposes":["P06"],"label":"why"},
             "remarks":{"category":"free_text","source":"provided","purposes":["P06"],"label":"remarks"}},
             "rows":[%s]}""";
    private static final String FIRST = HEAD.formatted("""
            {"score":41,"review_reasons":null,"remarks":"ring twice"},
            {"score":42,"review_reasons":"Her brother Jan pays. Jan said so.","remarks":null}""");
    private static final String SECOND = HEAD.formatted("{\"score\":43,\"review_reasons\":\"Pays late\"}");
    private static final String OTHER_TABLE = """
            {"service":"billing","table":"invoice","columns":{
             "number":{"category":"transaction","source":"observed","purposes":["P04"]}},"rows":[{"number":"1"}]}""";

    private final ObjectMapper json = new ObjectMapper();
    private final Archive.Data data = (service, reader) ->
            List.of(FIRST, OTHER_TABLE, SECOND).forEach(part -> reader.accept(part.getBytes(UTF_8)));

    @Test
    void words_of_others_are_found_with_their_place() {
        List<FreeText> found = found(TextsToRead.OTHERS);

        assertThat(found)
                .extracting(t -> t.place().ref() + " " + t.text())
                .containsExactly(
                        "billing.solvency_check.review_reasons:2 Her brother Jan pays. Jan said so.",
                        "billing.solvency_check.review_reasons:3 Pays late");
        assertThat(found.getFirst().record()).isEqualTo("credit checks");
        assertThat(found.getFirst().field()).isEqualTo("why");
    }

    @Test
    void the_persons_own_words_too_where_the_company_wants_that() {
        assertThat(found(TextsToRead.ALL)).extracting(FreeText::text).contains("ring twice");
    }

    @Test
    void a_hidden_passage_is_in_no_part_and_the_field_is_marked() {
        FreeText text = found(TextsToRead.OTHERS).getFirst();

        List<JsonNode> parts = without(Passage.of(text, "Jan"));

        assertThat(parts.getFirst().path("rows").path(1).path("review_reasons").asText())
                .isEqualTo("Her brother […] pays. […] said so.");
        assertThat(parts.getFirst().path("rows").path(0).path("score").asInt()).isEqualTo(41);
        assertThat(parts.getFirst().path("withheld").path("review_reasons").asText())
                .isEqualTo("other_person");
        assertThat(parts.get(1)).isEqualTo(node(OTHER_TABLE.getBytes(UTF_8)));
        assertThat(parts.get(2).path("rows").path(0).path("review_reasons").asText())
                .isEqualTo("Pays late");
    }

    @Test
    void a_list_of_texts_is_read_and_hidden_as_one() {
        String listed = HEAD.formatted("{\"review_reasons\":[\"Jan said so\",\"Pays late\"]}");
        TextSearch search = new TextSearch(json, new TextColumns(TextsToRead.OTHERS));
        search.see(BILLING, listed.getBytes(UTF_8));
        assertThat(search.found()).extracting(FreeText::text).containsExactly("Jan said so\nPays late");

        List<JsonNode> parts = new ArrayList<>();
        Archive.Data one = (service, reader) -> reader.accept(listed.getBytes(UTF_8));
        new DataWithout(json, Passage.of(search.found().getFirst(), "Jan"), one)
                .of(BILLING, part -> parts.add(node(part)));

        assertThat(parts.getFirst().path("rows").path(0).path("review_reasons"))
                .isEqualTo(json.createArrayNode().add("[…] said so").add("Pays late"));
    }

    @Test
    void passages_that_overlap_leave_one_mark() {
        FreeText text = found(TextsToRead.OTHERS).getFirst();
        List<Passage> both = new ArrayList<>(Passage.of(text, "brother Jan"));
        both.addAll(Passage.of(text, "Jan pays"));

        assertThat(Passage.hide(text.text(), both)).isEqualTo("Her […]. Jan said so.");
    }

    private List<FreeText> found(TextsToRead whose) {
        TextSearch search = new TextSearch(json, new TextColumns(whose));
        data.of(BILLING, part -> search.see(BILLING, part));
        return search.found();
    }

    private List<JsonNode> without(List<Passage> passages) {
        List<JsonNode> parts = new ArrayList<>();
        new DataWithout(json, passages, data).of(BILLING, part -> parts.add(node(part)));
        return parts;
    }

    private JsonNode node(byte[] part) {
        try {
            return json.readTree(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
