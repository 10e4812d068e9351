package be.sentum.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Services are deployed one by one: the new schema must take what old writers still send and the log still holds, and
 * the old schema what new writers send to old readers.
 */
class CompatibilityTest {

    static Stream<Arguments> releasedVersions() {
        return EventCatalogue.all().stream()
                .flatMap(type -> Documents.released(type).stream()
                        .map(file -> argumentSet(type.name() + "/" + file, type, type.name() + "/" + file)));
    }

    @ParameterizedTest
    @MethodSource("releasedVersions")
    void what_is_published_now_and_what_was_released_understand_each_other(EventType type, String file) {
        assertThat(misunderstandings(
                        Documents.read("schemas/history/" + file),
                        Documents.read("examples/history/" + file),
                        Documents.schema(type),
                        Documents.example(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releasedVersions")
    void a_released_example_was_valid_and_can_still_be_read(EventType type, String file) {
        JsonNode example = Documents.read("examples/history/" + file);

        assertThat(Documents.refusals(Documents.read("schemas/history/" + file), example))
                .isEmpty();
        assertThatCode(() -> Documents.JSON
                        .readerFor(type.javaType())
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(example))
                .doesNotThrowAnyException();
    }

    @Test
    void every_type_has_a_released_version() {
        for (EventType type : EventCatalogue.all()) {
            assertThat(Documents.released(type)).as(type.name()).contains("1.json");
        }
    }

    @Test
    void a_new_required_field_is_noticed_as_the_new_schema_refusing_the_old_example() {
        assertThat(misunderstandings("required-field"))
                .singleElement()
                .asString()
                .startsWith("new refuses old");
    }

    @Test
    void a_new_value_of_a_closed_set_is_noticed_as_the_old_schema_refusing_the_new_example() {
        assertThat(misunderstandings("wider-enum")).singleElement().asString().startsWith("old refuses new");
    }

    @Test
    void a_new_optional_field_is_understood_by_both() {
        assertThat(misunderstandings("optional-field")).isEmpty();
    }

    private static List<String> misunderstandings(String change) {
        String to = "compatibility/" + change;
        return misunderstandings(
                Documents.read("compatibility/released.schema.json"),
                Documents.read("compatibility/released.example.json"),
                Documents.read(to + ".schema.json"),
                Documents.read(to + ".example.json"));
    }

    private static List<String> misunderstandings(
            JsonNode oldSchema, JsonNode oldExample, JsonNode newSchema, JsonNode newExample) {
        List<String> found = new ArrayList<>();
        Documents.refusals(newSchema, oldExample).forEach(why -> found.add("new refuses old: " + why));
        Documents.refusals(oldSchema, newExample).forEach(why -> found.add("old refuses new: " + why));
        return found;
    }
}
