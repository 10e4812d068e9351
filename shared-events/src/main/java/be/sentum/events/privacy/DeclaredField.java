package be.sentum.events.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One personal column as its service declares it (requirements catalogue, section 20). Codes in lower case.
 *
 * @param table the table, as the inventory names it
 * @param field the column, as the inventory names it
 * @param category what kind of data it is: contact, financial (open: more may come)
 * @param source where the value comes from: provided, observed, inferred, third_party
 * @param purposes why it is held: codes of the purpose registry
 * @param access whether it is in an access export (Art. 15)
 * @param portability whether it is in a portability export (Art. 20)
 * @param onErasure its fate on erasure: delete, anonymise, keep, archive
 * @param retention the retention rule it falls under
 * @param underRestriction what a restriction does to it (Art. 18): frozen, continues
 */
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
