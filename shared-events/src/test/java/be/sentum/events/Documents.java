package be.sentum.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the published documents and asks a schema what it thinks of an example. */
final class Documents {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Documents() {}

    static JsonNode schema(EventType type) {
        return read("schemas/" + type.name() + ".json");
    }

    static JsonNode example(EventType type) {
        return read("examples/" + type.name() + ".json");
    }

    static JsonNode read(String resource) {
        try (InputStream in = Objects.requireNonNull(
                Documents.class.getClassLoader().getResourceAsStream(resource), () -> "missing: " + resource)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The released versions of a type, by the names of their files in {@code schemas/history}: 1, 2, … */
    static List<String> released(EventType type) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/schemas/history", type.name()))) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no released version of " + type.name(), e);
        }
    }

    /** Empty when the schema takes the document; formats are checked too. */
    static List<String> refusals(JsonNode schema, JsonNode document) {
        return SCHEMAS
                .getSchema(schema)
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
