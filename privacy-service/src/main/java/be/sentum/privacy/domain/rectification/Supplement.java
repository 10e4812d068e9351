package be.sentum.privacy.domain.rectification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person adds to a request for correction (REQ-REC-02).
 *
 * @param statement in the person's words, kept with the case and handed over with it
 * @param contested names of the fields it is about
 */
public record Supplement(@Nullable String statement, List<String> contested) {

    /** REQ-REC-02. */
    public static final int LONGEST = 5_000;

    public Supplement {
        contested = List.copyOf(contested);
    }

    public boolean isEmpty() {
        return statement == null && contested.isEmpty();
    }
}
