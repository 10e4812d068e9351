package be.sentum.personaldata.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.events.Envelope;
import be.sentum.events.PersonEvent;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.FieldOutcome;
import be.sentum.events.privacy.erasure.Remainder;
import be.sentum.events.privacy.erasure.VerificationAnswered;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.personaldata.retention.OverdueRows;
import be.sentum.testing.KafkaProbe;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The gates every service passes: its whole database is declared, and what is declared is what happens. A service
 * extends this as {@code @QuarkusTest @WithSentumServers} and plants one person's data; everything else goes through the
 * real commands on the real broker.
 */
public abstract class PersonalDataContract {

    /** Written by an erasure, so nothing can be planted in them before. */
    private static final Set<String> WRITTEN_BY_ERASURE = Set.of("erased_subject", "erasure_receipt");

    private final ServiceUnderTest service = new ServiceUnderTest();

    private final KafkaProbe kafka = KafkaProbe.shared();

    /**
     * Fills every personal column of this service's own tables for the subject, with a canary wherever text fits. The
     * subject's card has arrived already ({@link Canaries#card}), and the shared tables are filled by the contract.
     */
    protected abstract void plant(UUID subject, Canaries canaries);

    /** Events about the subject that other services may publish too late. The card is always one of them. */
    protected List<PersonEvent> lateEvents(UUID subject) {
        return List.of();
    }

    @Test
    @DisplayName("every column is declared, and every declaration can be carried out")
    void every_column_is_declared() throws Exception {
        try (Connection connection = service.connection()) {
            assertThat(InventoryCheck.findings(connection, service.inventory())).isEmpty();
        }
    }

    @Test
    @DisplayName("REQ-RET-01: the retention job can ask each table with a last day what is due and what is spared")
    void every_last_day_can_be_asked_for() {
        Set<String> asked = service.overdueRows().count().stream()
                .map(OverdueRows.Found::table)
                .collect(Collectors.toSet());

        assertThat(asked).contains("erasure_receipt", "erased_subject");
    }

    @Test
    @DisplayName("REQ-ACC-07: every table, field and code of an access package has a label in four languages")
    void everything_handed_over_has_a_label() throws Exception {
        try (Connection connection = service.connection()) {
            assertThat(LabelCheck.findings(service.labels(), service.inventory(), service.derivedRecords(), connection))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("REQ-ACC-02: the access export holds every planted value and every declared field")
    void the_access_export_is_complete() throws Exception {
        UUID subject = UUID.randomUUID();
        Canaries canaries = planted(subject);

        CollectedData collected = CollectedData.of(kafka, service.name(), subject, "access");

        assertThat(collected.completed().status()).isEqualTo("completed");
        assertThat(collected.sha256()).isEqualTo(collected.completed().sha256());
        assertThat(collected.columns())
                .isEqualTo(columns(column -> column.declaration().access()));
        try (Connection connection = service.connection()) {
            for (var place : StoredValues.find(connection, canaries.all()).entrySet()) {
                DeclaredColumn declared = service.declared(place.getKey());
                assertThat(declared.isPersonal())
                        .as("%s holds %s and is declared @NotPersonal", place.getKey(), place.getValue())
                        .isTrue();
                if (declared.declaration().access()) {
                    for (String what : place.getValue()) {
                        assertThat(collected.carries(place.getKey(), canaries.valueOf(what)))
                                .as("the export has %s of %s", what, place.getKey())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("REQ-POR-01: the portability export has exactly the fields declared portable")
    void the_portability_export_is_exact() throws Exception {
        UUID subject = UUID.randomUUID();
        planted(subject);

        CollectedData collected = CollectedData.of(kafka, service.name(), subject, "portability");

        assertThat(collected.columns())
                .isEqualTo(columns(column -> column.declaration().portability()));
    }

    @Test
    @DisplayName("REQ-ERA-06: after an erasure nothing is found but what the inventory keeps")
    void an_erasure_leaves_only_what_is_kept() throws Exception {
        UUID subject = UUID.randomUUID();
        Canaries canaries = planted(subject);

        ErasureExecuted receipt = erase(subject);

        Set<String> kept = columns(DeclaredColumn::isKept);
        try (Connection connection = service.connection()) {
            Set<String> left = StoredValues.find(connection, canaries.all()).keySet();
            assertThat(kept)
                    .as("planted values are found only where they are kept")
                    .containsAll(left);
        }
        assertThat(receipt.status()).isEqualTo("completed");
        assertThat(receipt.outcomes().stream()
                        .filter(outcome -> outcome.result().equals("kept")
                                || outcome.result().equals("archived"))
                        .filter(outcome -> outcome.rule() == null || outcome.law() == null))
                .as("what is kept names rule and law")
                .isEmpty();
        assertThat(receipt.outcomes().stream().map(FieldOutcome::result).collect(Collectors.toSet()))
                .isSubsetOf("deleted", "anonymised", "kept", "archived");
        assertThat(verify(subject).stream().filter(remainder -> !remainder.allowed()))
                .as("the search after the erasure finds nothing that may not be there")
                .isEmpty();
    }

    @Test
    @DisplayName("REQ-ERA-07: what comes too late about an erased person is dropped")
    void a_late_event_is_dropped() throws Exception {
        UUID subject = UUID.randomUUID();
        planted(subject);
        erase(subject);
        Canaries late = new Canaries();
        List<PersonEvent> events = new ArrayList<>(lateEvents(subject));
        events.add(late.card(subject));

        List<UUID> sent = events.stream().map(kafka::send).map(Envelope::id).toList();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(service.handled(sent)).isTrue());
        try (Connection connection = service.connection()) {
            assertThat(StoredValues.find(connection, late.all())).isEmpty();
        }
        assertThat(verify(subject).stream().filter(remainder -> !remainder.allowed()))
                .isEmpty();
    }

    private Canaries planted(UUID subject) throws Exception {
        Canaries canaries = new Canaries();
        kafka.send(canaries.card(subject));
        await().atMost(Duration.ofSeconds(20)).until(() -> service.knows(subject));
        plant(subject, canaries);
        service.plantSharedTables(subject);
        try (Connection connection = service.connection()) {
            Set<String> missing = new TreeSet<>(canaries.stored().keySet());
            StoredValues.find(connection, canaries.stored()).values().forEach(missing::removeAll);
            assertThat(missing).as("planted values that are stored nowhere").isEmpty();
        }
        Set<String> empty = columns(column -> column.declaration().access());
        empty.removeAll(service.filledColumns(subject));
        assertThat(empty)
                .as("personal columns in the access package without a planted value: plant() must fill them")
                .isEmpty();
        return canaries;
    }

    private ErasureExecuted erase(UUID subject) {
        UUID request = UUID.randomUUID();
        kafka.send(new ErasureOrdered(request, subject));
        return kafka.await(
                ErasureExecuted.class,
                answer -> answer.requestId().equals(request) && answer.service().equals(service.name()),
                Duration.ofSeconds(30));
    }

    private List<Remainder> verify(UUID subject) {
        UUID request = UUID.randomUUID();
        kafka.send(new VerificationRequested(request, subject));
        return kafka.await(
                        VerificationAnswered.class,
                        answer -> answer.requestId().equals(request)
                                && answer.service().equals(service.name()),
                        Duration.ofSeconds(30))
                .remainders();
    }

    /** Personal columns that fulfil the condition, as {@code table.column}, of the tables a person's data are in. */
    private Set<String> columns(Predicate<DeclaredColumn> condition) {
        Inventory inventory = service.inventory();
        Set<String> columns = new TreeSet<>();
        for (DeclaredTable table : inventory.tablesAboutPersons()) {
            if (!WRITTEN_BY_ERASURE.contains(table.name())) {
                table.personalColumns().stream()
                        .filter(condition)
                        .forEach(column -> columns.add(table.name() + "." + column.name()));
            }
        }
        return columns;
    }
}
