package be.sentum.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.localstack.search.ErasureSearch;
import be.sentum.localstack.search.Found;
import be.sentum.localstack.search.Identifiers;
import be.sentum.localstack.search.Verdict;
import be.sentum.systemtests.faults.check.Databases;
import be.sentum.systemtests.faults.check.Letters;
import be.sentum.systemtests.faults.check.Receipts;
import be.sentum.systemtests.faults.check.Standing;
import be.sentum.systemtests.faults.check.Whole;
import be.sentum.systemtests.faults.work.Officer;
import be.sentum.systemtests.faults.work.Subject;
import be.sentum.systemtests.faults.work.TopicWatch;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;

/** What has to hold of each person when all works have ended. */
final class Afterwards {

    private static final Duration SOON = Duration.ofSeconds(60);
    /** The card topic is compacted within ten seconds, its marker comes every few. */
    private static final Duration COMPACTION = Duration.ofSeconds(90);

    private final StackUnderTest stack;
    private final Databases databases;
    private final Officer officer;
    private final Whole whole;
    private final Works works;

    Afterwards(StackUnderTest stack, Databases databases, Officer officer, Whole whole, Works works) {
        this.stack = stack;
        this.databases = databases;
        this.officer = officer;
        this.whole = whole;
        this.works = works;
    }

    void assertNoReceiptIsLost(TopicWatch topics) {
        Receipts receipts = new Receipts(databases, officer, topics, whole);
        List<String> wrong = new ArrayList<>();
        for (Subject person : works.erased()) {
            wrong.addAll(receipts.wrong(person));
            for (ServiceName service : ServiceName.values()) {
                wrong.addAll(whole.wrong(service, person));
            }
        }
        assertThat(wrong).as("no receipt is lost").isEmpty();
    }

    void assertRestrictionsAreThoseOfTheRegister() {
        Standing standing = new Standing(databases);
        assertThat(works.everybody())
                .as("restrictions are those of the register")
                .allSatisfy(person -> assertThat(standing.wrong(person.id())).isEmpty());
    }

    void assertEverybodyIsToldOnce() {
        Letters letters = new Letters(stack.local());
        List<String> addresses = works.everybody().stream()
                .map(person -> Objects.requireNonNull(
                        person.customer().planted().values().get("email")))
                .toList();
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(addresses)
                        .as("everybody is told")
                        .allSatisfy(
                                address -> assertThat(letters.count(address)).isPositive()));
        assertThat(addresses)
                .as("nobody is told twice")
                .allSatisfy(address -> assertThat(letters.twice(address)).isEmpty());
    }

    /** @param marks what is in every value of those who were erased */
    void assertNothingIsLeft(List<String> marks) {
        List<Subject> erased = works.erased();
        if (erased.isEmpty()) {
            return;
        }
        ErasureSearch search = new ErasureSearch(stack.local().settings());
        Identifiers identifiers = Identifiers.of(marks);
        List<Found> found = new ArrayList<>();
        Awaitility.await()
                .atMost(COMPACTION)
                .pollInterval(Duration.ofSeconds(3))
                .untilAsserted(() -> {
                    found.clear();
                    found.addAll(search.search(erased.getFirst().id(), identifiers, true));
                    assertThat(found)
                            .filteredOn(one -> one.verdict() == Verdict.LEFT)
                            .isEmpty();
                });
        assertThat(found)
                .as("the search reads what is there: the invoices show whom they are for")
                .extracting(Found::place)
                .contains("sentum_billing invoice.document");
    }
}
