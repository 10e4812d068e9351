package be.sentum.privacy.domain.register;

import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one service says it holds; announced at each of its starts, the newest counts. */
public record Inventory(ServiceName service, String digest, List<Field> fields) {

    public Inventory {
        fields = List.copyOf(fields);
    }

    /** One personal column as its service declares it (requirements catalogue, section 20). */
    public record Field(
            String table,
            String field,
            String category,
            String source,
            List<String> purposes,
            boolean access,
            boolean portability,
            String onErasure,
            @Nullable String retention,
            String underRestriction) {
        public Field {
            purposes = List.copyOf(purposes);
        }
    }
}
