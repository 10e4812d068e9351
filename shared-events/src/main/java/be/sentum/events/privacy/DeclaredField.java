package be.sentum.events.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One personal column as its service declares it (requirements catalogue, section 20). Codes in lower case. */
public record DeclaredField(
        String table,
        String field,
        String category,
        String source,
        List<String> purposes,
        boolean access,
        boolean portability,
        String onErasure,
        @Nullable String retention,
        String underRestriction) {}
