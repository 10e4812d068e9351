package be.sentum.billing.adapter.out.persistence;

import static be.sentum.billing.example.Checks.referred;
import static be.sentum.billing.example.Checks.rejection;
import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last line of defence: what no code, and no hand at a console, gets past. */
@QuarkusTest
@WithSentumServers
class WhatTheDatabaseRefusesTest {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    @Inject
    DataSource database;

    @Inject
    Invoices invoices;

    @Inject
    SolvencyChecks checks;

    @ParameterizedTest(name = "REQ-ADM-01: a rejection with {0} is refused")
    @ValueSource(
            strings = {
                "reviewer = null",
                "reviewer = '', review_reasons = 'a fact', reviewed_at = now()",
                "reviewer = 'somebody', review_reasons = '  ', reviewed_at = now()",
                "reviewer = 'somebody', reviewed_at = now()"
            })
    void a_rejection_without_a_human_and_reasons(String review) {
        SolvencyCheck check = added();

        assertThatThrownBy(() -> execute(
                        "update solvency_check set outcome = 'rejected', " + review + " where id = '%s'",
                        check.id().value()))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(only_a_human_rejects|a_review_is_whole).*")
                .hasMessageNotContaining("Failing row");
    }

    @Test
    void a_rejection_by_a_human_is_taken() {
        SolvencyCheck check = added();

        assertThatCode(() -> new NewTransaction().run(() -> checks.update(check.review(rejection()))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "REQ-INV-05: {0}")
    @ValueSource(
            strings = {
                "update invoice set document = '{}' where id = '%s'",
                "update invoice set total = total + 1 where id = '%s'",
                "update invoice set customer_id = order_id where id = '%s'",
                "update invoice set sha256 = 'x' where id = '%s'",
                "update invoice set retained_until = '2000-01-01' where id = '%s'",
                "delete from invoice where id = '%s'"
            })
    void an_issued_invoice_is_not_changed_or_deleted(String statement) {
        Invoice invoice = issued(LocalDate.of(2062, 1, 1));

        assertThatThrownBy(() -> execute(statement, invoice.id().value()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("an issued invoice");
    }

    @Test
    void the_day_of_payment_may_be_noted() {
        Invoice invoice = issued(LocalDate.of(2062, 1, 1));

        assertThatCode(() -> execute(
                        "update invoice set settled_on = '2062-01-05' where id = '%s'",
                        invoice.id().value()))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("RET-01: once its last day has passed, an invoice may go")
    void an_old_invoice_may_be_purged() throws SQLException {
        Invoice invoice = issued(LocalDate.of(2012, 3, 1));

        assertThat(execute("delete from invoice where id = '%s'", invoice.id().value()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("REQ-INV-05: the seal is that of the stored document, and an auditor can recompute it")
    void the_seal_can_be_recomputed() throws Exception {
        Invoice invoice = issued(LocalDate.of(2062, 1, 1));

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select convert_to(document, 'UTF8') from invoice where id = '"
                        + invoice.id().value() + "'")) {
            found.next();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(found.getBytes(1));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(invoice.sha256());
        }
    }

    private SolvencyCheck added() {
        SolvencyCheck check = referred(someone());
        new NewTransaction().run(() -> checks.add(check));
        return check;
    }

    private Invoice issued(LocalDate on) {
        CustomerId customer = someone();
        var document =
                document(onInvoice(customer, line(1, "10.00", 21)), anna(customer), SEQUENCE.incrementAndGet(), on);
        return new NewTransaction().call(() -> invoices.issue(document));
    }

    private int execute(String sql, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql.formatted(id));
        }
    }
}
