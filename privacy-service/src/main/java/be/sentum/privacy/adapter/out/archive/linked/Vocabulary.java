package be.sentum.privacy.adapter.out.archive.linked;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How tables are said in schema.org: {@code linked-data/schema-org.json}. A later table needs an entry there, no code. */
@ApplicationScoped
public class Vocabulary {

    private final Map<String, Term> terms;

    Vocabulary(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(
                Vocabulary.class.getResourceAsStream("/linked-data/schema-org.json"), "schema-org.json")) {
            terms = json.readValue(file, new TypeReference<Map<String, Term>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Term> of(String service, String table) {
        return Optional.ofNullable(terms.get(service + "." + table));
    }

    /**
     * One table.
     *
     * @param type the class of schema.org
     * @param id the column that identifies a row, if another row may point at it
     * @param partOf property and column that point from this row to another
     * @param heldBy property of the other row and the column that names it: the other way round
     * @param fields column and property; a dot makes an object within the object
     * @param always property and value that every row has
     */
    record Term(
            String type,
            @Nullable String id,
            @Nullable Map<String, String> partOf,
            @Nullable Map<String, String> heldBy,
            Map<String, String> fields,
            @Nullable Map<String, String> always) {}
}
