package be.sentum.personaldata.rights.collection;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Records that a service adds to a collection beside its tables, because the rows alone do not say it: how a score came
 * about (REQ-ACC-05). A bean that implements this is all it takes; the records travel, are labelled and are shown like
 * rows. Nothing new is stored, so the inventory does not know them, and whatever they say must follow from declared
 * columns.
 */
public interface DerivedRecords {

    Description description();

    /** Hands the person's records over one by one, with the described fields; called inside the snapshot. */
    void of(UUID subjectId, String language, Consumer<Map<String, ?>> record);

    /**
     * What kind of records these are.
     *
     * @param table what they are called in a package, in snake_case
     * @param from the table they follow from: they are asked for together with it
     * @param purposes codes P01 to P17
     * @param portability whether they are also in a portability package
     * @param outsideArticle20 whether they are in a portability package as a convenience only (REQ-POR-01); an access
     *     package has the rows themselves
     * @param opinions those of the fields that hold a human's words about the person: somebody reads them before they
     *     are released (REQ-ACC-06)
     */
    record Description(
            String table,
            String from,
            Category category,
            Source source,
            List<String> purposes,
            boolean portability,
            boolean outsideArticle20,
            List<String> fields,
            Set<String> opinions) {

        public Description {
            purposes = List.copyOf(purposes);
            fields = List.copyOf(fields);
            opinions = Set.copyOf(opinions);
        }

        /** Without words that a human chose. */
        public Description(
                String table,
                String from,
                Category category,
                Source source,
                List<String> purposes,
                boolean portability,
                boolean outsideArticle20,
                List<String> fields) {
            this(table, from, category, source, purposes, portability, outsideArticle20, fields, Set.of());
        }

        /** Of one field. */
        public Category category(String field) {
            return opinions.contains(field) ? Category.OPINION : category;
        }
    }
}
