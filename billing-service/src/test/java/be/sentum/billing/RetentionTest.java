package be.sentum.billing;

import static be.sentum.billing.example.Checks.referred;
import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.fake.MovableClock;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.retention.LegalHoldNoted;
import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.events.privacy.retention.LegalHoldReleased;
import be.sentum.events.privacy.retention.RetentionCarriedOut;
import be.sentum.personaldata.retention.RetentionJob;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nightly job over invoices and solvency checks, to the day. */
@QuarkusTest
@WithSentumServers
class RetentionTest {

    private static final AtomicInteger SEQUENCE = new AtomicInteger(50_000);

    @Inject
    RetentionJob job;

    @Inject
    Invoices invoices;

    @Inject
    SolvencyChecks checks;

    @Inject
    DataSource database;

    @Inject
    MovableClock clock;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final CustomerId customer = someone();

    @AfterEach
    void asBefore() throws SQLException {
        clock.release();
        execute("alter table invoice enable trigger issued_invoices_are_kept");
    }

    @ParameterizedTest(name = "REQ-RET-01: an invoice of {0} is there on {1} and gone on {2}")
    @CsvSource({
        "2024-03-15, 2034-12-31, 2035-01-01",
        "2026-01-01, 2036-12-31, 2037-01-01",
        "2026-12-31, 2036-12-31, 2037-01-01"
    })
    void an_invoice_goes_the_day_after_its_tenth_year(LocalDate issuedOn, LocalDate lastDay, LocalDate gone)
            throws SQLException {
        Invoice invoice = issued(issuedOn);
        asIfTheDatabaseLivedThen();

        clock.setToTheNightOf(lastDay);
        job.run();
        assertThat(isThere(invoice)).isTrue();

        clock.setToTheNightOf(gone);
        job.run();
        assertThat(isThere(invoice)).isFalse();
    }

    @Test
    @DisplayName(
            "REQ-RET-01, REQ-ERA-04: what an erasure kept is unchanged until its last day, and finished by the same job")
    void what_an_erasure_kept_is_finished_to_the_day() throws SQLException {
        Invoice invoice = issued(LocalDate.of(2026, 11, 23));
        erased();
        asIfTheDatabaseLivedThen();

        clock.setToTheNightOf(LocalDate.of(2036, 12, 31));
        job.run();
        assertThat(sealOf(invoice)).isEqualTo(invoice.sha256());

        clock.setToTheNightOf(LocalDate.of(2037, 1, 1));
        job.run();
        assertThat(isThere(invoice)).isFalse();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kafka.all(RetentionCarriedOut.class))
                        .anySatisfy(told -> {
                            assertThat(told.service()).isEqualTo("billing");
                            assertThat(told.table()).isEqualTo("invoice");
                            assertThat(told.rule()).isEqualTo("RET-01");
                            assertThat(told.day()).isEqualTo(LocalDate.of(2037, 1, 1));
                            assertThat(told.rows()).isPositive();
                        }));
    }

    @Test
    @DisplayName("REQ-INV-05: a service whose clock is wrong deletes no invoice: the database counts for itself")
    void a_wrong_clock_deletes_no_invoice() throws SQLException {
        Invoice invoice = issued(LocalDate.of(2026, 11, 23));

        clock.setToTheNightOf(LocalDate.of(2047, 1, 1));
        job.run();

        assertThat(isThere(invoice)).isTrue();
    }

    @Test
    @DisplayName("RET-09: a solvency check is kept twelve months from its decision")
    void a_solvency_check_goes_after_twelve_months() throws SQLException {
        SolvencyCheck check = referred(someone());
        QuarkusTransaction.requiringNew().run(() -> checks.add(check));
        LocalDate lastDay = LocalDate.ofInstant(check.decidedAt(), ZoneId.of("Europe/Brussels"))
                .plusMonths(12);

        clock.setToTheNightOf(lastDay);
        job.run();
        assertThat(count("solvency_check", check.id().value())).isOne();

        clock.setToTheNightOf(lastDay.plusDays(1));
        job.run();
        assertThat(count("solvency_check", check.id().value())).isZero();
    }

    @Test
    @DisplayName("REQ-RET-03: a legal hold keeps an invoice beyond its last day, until it is released")
    void a_legal_hold_keeps_an_invoice() throws SQLException {
        Invoice invoice = issued(LocalDate.of(2012, 3, 1));
        UUID hold = UUID.randomUUID();
        kafka.send(new LegalHoldPlaced(hold, customer.value(), List.of(), List.of("financial"), Instant.now()));
        awaitState(hold, "held");

        job.run();
        assertThat(isThere(invoice)).isTrue();

        kafka.send(new LegalHoldReleased(hold, customer.value(), Instant.now()));
        awaitState(hold, "released");
        job.run();
        assertThat(isThere(invoice)).isFalse();
    }

    private void awaitState(UUID hold, String state) {
        kafka.await(
                LegalHoldNoted.class,
                noted -> noted.holdId().equals(hold) && noted.state().equals(state));
    }

    private void erased() {
        UUID request = UUID.randomUUID();
        kafka.send(new ErasureOrdered(request, customer.value()));
        kafka.await(
                ErasureExecuted.class,
                e -> e.requestId().equals(request) && e.service().equals("billing"));
    }

    /** The database guards invoices by its own clock, which no test moves. */
    private void asIfTheDatabaseLivedThen() throws SQLException {
        execute("alter table invoice disable trigger issued_invoices_are_kept");
    }

    private Invoice issued(LocalDate on) {
        var document =
                document(onInvoice(customer, line(1, "10.00", 21)), anna(customer), SEQUENCE.incrementAndGet(), on);
        return QuarkusTransaction.requiringNew().call(() -> invoices.issue(document));
    }

    private boolean isThere(Invoice invoice) throws SQLException {
        return count("invoice", invoice.id().value()) == 1;
    }

    private String sealOf(Invoice invoice) throws SQLException {
        return select("select encode(sha256(convert_to(document, 'UTF8')), 'hex') from invoice where id = '"
                + invoice.id().value() + "'");
    }

    private long count(String table, UUID id) throws SQLException {
        return Long.parseLong(select("select count(*) from " + table + " where id = '" + id + "'"));
    }

    private String select(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql);
                var found = query.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
