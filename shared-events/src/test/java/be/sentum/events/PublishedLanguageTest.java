package be.sentum.events;

import static be.sentum.events.Documents.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedLanguageTest {

    static Stream<Arguments> types() {
        return EventCatalogue.all().stream().map(type -> argumentSet(type.name(), type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_introduces_itself(EventType type) {
        JsonNode schema = Documents.schema(type);

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("urn:sentum:" + type.name());
        assertThat(schema.path("title").asText()).isNotBlank();
        assertThat(schema.path("description").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_says_what_its_record_says(EventType type) {
        assertThat(RecordSchema.differences(type.javaType(), Documents.schema(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_is_valid(EventType type) {
        assertThat(Documents.refusals(Documents.schema(type), Documents.example(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_survives_its_record_without_loss(EventType type) throws IOException {
        JsonNode example = Documents.example(type);

        Event event = JSON.treeToValue(example, type.javaType());

        assertThat(JSON.readTree(JSON.writeValueAsBytes(event))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_refuses_an_example_without_a_required_field(EventType type) {
        for (JsonNode required : Documents.schema(type).path("required")) {
            ObjectNode example = Documents.example(type).deepCopy();
            example.remove(required.asText());

            assertThat(Documents.refusals(Documents.schema(type), example))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_reader_tolerates_a_field_it_does_not_know(EventType type) {
        ObjectNode example = Documents.example(type).deepCopy();
        example.put("addedNextYear", "x");

        assertThat(Documents.refusals(Documents.schema(type), example)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemas", "examples"})
    void there_is_no_document_without_a_type(String folder) throws IOException {
        List<String> names =
                EventCatalogue.all().stream().map(t -> t.name() + ".json").toList();

        try (Stream<Path> files = Files.list(Path.of("src/main/resources", folder))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void formats_are_checked() {
        JsonNode schema = Documents.schema(EventCatalogue.all().getFirst());
        ObjectNode example = Documents.example(EventCatalogue.all().getFirst()).deepCopy();
        example.put("subjectId", "not-a-uuid");

        assertThat(Documents.refusals(schema, example)).isNotEmpty();
    }
}
