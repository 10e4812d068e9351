package be.sentum.systemtests.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.localstack.search.ErasureSearch;
import be.sentum.localstack.search.Found;
import be.sentum.localstack.search.Identifiers;
import be.sentum.localstack.search.Verdict;
import be.sentum.localstack.settings.Secrets;
import be.sentum.systemtests.leak.Planted;
import be.sentum.systemtests.stack.StackUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ErasedEverywhereTest {

    /** The card topic is compacted within ten seconds, its marker comes every few. */
    private static final Duration COMPACTION = Duration.ofSeconds(90);

    private final StackUnderTest stack = StackUnderTest.running();
    private final Planted planted = new Planted();
    private final Customer customer = new Customer(stack, planted);
    private final Backup backup = new Backup(stack.local());

    @Test
    @DisplayName(
            "REQ-ERA-06, REQ-ERA-07: an erased person is in no row, file, topic or log that no rule keeps, also after"
                    + " an older backup is restored")
    void an_erased_person_is_gone_and_does_not_come_back_with_a_backup() throws Exception {
        customer.live();
        backup.take();

        customer.beErased();

        assertNothingIsLeft();

        backup.restore();
        assertThat(customersNamed(Objects.requireNonNull(planted.values().get("familyName"))))
                .as("the backup is older than the erasure")
                .isOne();
        stack.local().start();
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        ErasureSearch search = new ErasureSearch(stack.local().settings());
        Identifiers identifiers = Identifiers.of(List.copyOf(planted.values().values()));
        List<Found> found = Awaitility.await()
                .atMost(COMPACTION)
                .pollInterval(Duration.ofSeconds(3))
                .until(
                        () -> search.search(customer.id(), identifiers, true),
                        all -> all.stream().noneMatch(one -> one.verdict() == Verdict.LEFT));
        assertThat(found)
                .as("the search reads what is there: the invoice shows whom it is for")
                .extracting(Found::place)
                .contains("sentum_billing invoice.document");
    }

    private int customersNamed(String name) throws Exception {
        try (Connection database = DriverManager.getConnection(
                        stack.addresses().jdbcUrl("sentum_customer"),
                        "postgres",
                        Secrets.of(stack.local().settings().home()).administrator());
                var query = database.prepareStatement("select count(*) from customer where family_name = ?")) {
            query.setString(1, name);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
