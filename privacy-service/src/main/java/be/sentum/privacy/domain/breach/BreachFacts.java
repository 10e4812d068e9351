package be.sentum.privacy.domain.breach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a breach (Art. 33(3)). Whatever is not known yet is absent and comes in a later phase (Art. 33(4)).
 *
 * @param nature what it did to the data; empty while unknown
 * @param categories categories of data: contact, financial
 * @param approxPersons about how many persons
 * @param approxRecords about how many records
 * @param consequences likely consequences
 * @param measures taken or proposed
 * @param processor code of the recipient that told us, when it happened there (Art. 33(2))
 */
public record BreachFacts(
        List<Nature> nature,
        List<String> categories,
        @Nullable Long approxPersons,
        @Nullable Long approxRecords,
        @Nullable String consequences,
        @Nullable String measures,
        @Nullable String processor) {

    public BreachFacts {
        nature = nature.stream().distinct().sorted().toList();
        categories = categories.stream().distinct().sorted().toList();
    }

    /** With what has become known since: what the later facts leave out stays as it was. */
    public BreachFacts with(BreachFacts later) {
        return new BreachFacts(
                later.nature.isEmpty() ? nature : later.nature,
                later.categories.isEmpty() ? categories : later.categories,
                later.approxPersons == null ? approxPersons : later.approxPersons,
                later.approxRecords == null ? approxRecords : later.approxRecords,
                later.consequences == null ? consequences : later.consequences,
                later.measures == null ? measures : later.measures,
                later.processor == null ? processor : later.processor);
    }

    /** Whether Art. 33(3) is told in full, so that no further phase is owed. */
    public boolean isWhole() {
        return !nature.isEmpty()
                && !categories.isEmpty()
                && approxPersons != null
                && approxRecords != null
                && consequences != null
                && measures != null;
    }
}
