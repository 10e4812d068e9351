package be.sentum.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code asyncapi.yaml} is written for people; here it is held to what the code declares. */
class AsyncApiTest {

    private static final Path PAGE = Path.of("asyncapi.yaml");

    private final JsonNode page;

    AsyncApiTest() throws IOException {
        this.page = new YAMLMapper().readTree(PAGE.toFile());
    }

    static Stream<Arguments> types() {
        return EventCatalogue.all().stream().map(type -> argumentSet(type.name(), type));
    }

    @ParameterizedTest
    @EnumSource
    void the_page_says_of_a_topic_what_the_code_says(Topic topic) {
        JsonNode channel = channel(topic);
        JsonNode kafka = channel.path("bindings").path("kafka");
        JsonNode settings = kafka.path("topicConfiguration");

        assertThat(kafka.path("topic").asText()).isEqualTo(topic.topicName());
        assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.partitions());
        assertThat(texts(settings.path("cleanup.policy")))
                .containsExactly(topic.cleanup().name().toLowerCase(Locale.ROOT));
        assertThat(settings.path("retention.ms").asLong())
                .isEqualTo(
                        topic.retention().equals(Duration.ZERO)
                                ? -1
                                : topic.retention().toMillis());
        assertThat(channel.path("x-compacted-within-ms").asText())
                .isEqualTo(topic.settings().getOrDefault("max.compaction.lag.ms", ""));
        assertThat(channel.path("x-personal-data").asBoolean()).isEqualTo(topic.aboutPersons());
        assertThat(channel.path("x-key").asText()).isNotBlank();
        assertThat(texts(channel.path("x-written-by"))).isEqualTo(topic.writers());
        assertThat(texts(channel.path("x-read-by"))).isEqualTo(topic.readers());
    }

    @ParameterizedTest
    @EnumSource
    void the_page_lists_the_messages_of_a_topic(Topic topic) {
        List<String> declared = EventCatalogue.all().stream()
                .filter(type -> type.topic() == topic)
                .map(EventType::name)
                .toList();

        List<String> listed = StreamSupport.stream(
                        channel(topic).path("messages").spliterator(), false)
                .map(message ->
                        follow(message.path("$ref").asText()).path("name").asText())
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(declared);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_page_leads_to_the_schema_of_a_message(EventType type) {
        JsonNode message = StreamSupport.stream(
                        page.path("components").path("messages").spliterator(), false)
                .filter(m -> m.path("name").asText().equals(type.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the page: " + type.name()));
        String schema = message.path("payload").path("schema").path("$ref").asText();

        assertThat(PAGE.toAbsolutePath().resolveSibling(schema).normalize())
                .exists()
                .hasFileName(type.name() + ".json");
        assertThat(message.path("title").asText())
                .isEqualTo(Documents.schema(type).path("title").asText());
        assertThat(message.path("headers").path("$ref").asText()).isEqualTo("#/components/schemas/cloudEvent");
    }

    @Test
    void the_page_has_no_topic_or_message_of_its_own() {
        assertThat(page.path("channels")).hasSize(Topic.values().length);
        assertThat(page.path("components").path("messages"))
                .hasSize(EventCatalogue.all().size());
    }

    @Test
    void the_page_is_asyncapi_3() throws IOException {
        assertThat(page.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(Files.readString(PAGE)).doesNotContain("\t");
    }

    private JsonNode channel(Topic topic) {
        return StreamSupport.stream(page.path("channels").spliterator(), false)
                .filter(c -> c.path("address").asText().equals(topic.topicName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the page: " + topic.topicName()));
    }

    private JsonNode follow(String reference) {
        return page.at(reference.substring(1));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
