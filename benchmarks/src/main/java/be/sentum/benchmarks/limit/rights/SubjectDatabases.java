package be.sentum.benchmarks.limit.rights;

import static be.sentum.benchmarks.limit.rights.SharedTables.EVERYWHERE;
import static be.sentum.benchmarks.limit.rights.SharedTables.MAIL;
import static be.sentum.benchmarks.limit.rights.SharedTables.PERMISSIONS;

import java.util.List;

/**
 * Where persons are found in each service's database, written down by hand. {@link AnnouncedInventory} tells when the
 * services hold anything else.
 */
final class SubjectDatabases {

    static final SubjectDatabase PRIVACY = SubjectDatabase.of("privacy", PrivacyTables.OWN, MAIL, EVERYWHERE);

    /** In the order of the services. */
    static final List<SubjectDatabase> ALL = List.of(
            SubjectDatabase.of("customer", CustomerTables.OWN, MAIL, EVERYWHERE),
            SubjectDatabase.of("order", OrderTables.OWN, MAIL, EVERYWHERE),
            SubjectDatabase.of("billing", BillingTables.OWN, PERMISSIONS, EVERYWHERE),
            SubjectDatabase.of("consent", ConsentTables.OWN, MAIL, EVERYWHERE),
            PRIVACY);

    private SubjectDatabases() {}
}
