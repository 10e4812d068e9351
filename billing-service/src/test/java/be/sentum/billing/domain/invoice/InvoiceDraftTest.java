package be.sentum.billing.domain.invoice;

import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.company;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Customers.withoutAddress;
import static be.sentum.billing.example.Sales.TERMS;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static be.sentum.billing.example.Sales.prepaid;
import static be.sentum.billing.example.Sales.seller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceDraftTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final CustomerId customer = someone();

    @Test
    @DisplayName("REQ-INV-04: VAT is rounded on the total of a rate, not per line")
    void vat_is_rounded_per_rate() {
        InvoiceDocument document = document(
                onInvoice(customer, line(1, "0.07", 21), line(1, "0.07", 21), line(1, "0.07", 21)),
                anna(customer),
                1,
                TODAY);

        // per line 0.0147 becomes 0.01, three times 0.03; on the total 0.21 it is 0.0441
        assertThat(document.vatTotal()).isEqualTo(Euro.of("0.04"));
        assertThat(document.total()).isEqualTo(Euro.of("0.25"));
    }

    @Test
    @DisplayName("REQ-INV-01: taxable amount and VAT stand per rate, a rate of 0 with its reason")
    void each_rate_has_its_own_entry() {
        InvoiceDocument document = document(
                onInvoice(customer, line(2, "10.00", 6), line(1, "99.99", 21), line(3, "1.10", 0), line(1, "5.00", 6)),
                anna(customer),
                1,
                TODAY);

        assertThat(document.vat())
                .containsExactly(
                        new VatPerRate(new VatRate(21), Euro.of("99.99"), Euro.of("21.00"), null),
                        new VatPerRate(new VatRate(6), Euro.of("25.00"), Euro.of("1.50"), null),
                        new VatPerRate(new VatRate(0), Euro.of("3.30"), Euro.of("0.00"), "Nultarief"));
        assertThat(document.total()).isEqualTo(Euro.of("150.79"));
    }

    @Test
    @DisplayName("REQ-INV-01: what is missing is listed, and nothing half-complete is issued")
    void a_draft_without_mentions_is_not_issued() {
        var draft = new InvoiceDraft(
                onInvoice(customer, line(1, "1.00", 0)),
                seller(),
                withoutAddress(customer),
                new InvoiceTerms(14, 30, ""));

        assertThat(draft.missing()).containsExactly("buyer.address", "vat.exemptionReason");
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.issue(new InvoiceId(UUID.randomUUID()), new InvoiceNumber(2026, 1), TODAY));
    }

    @Test
    void an_invoice_without_lines_is_not_issued() {
        var draft = new InvoiceDraft(onInvoice(customer), seller(), anna(customer), TERMS);

        assertThat(draft.missing()).containsExactly("lines");
    }

    @Test
    @DisplayName("REQ-SOL-08: a consumer has 14 days, a company 30, who paid before none")
    void the_due_date_follows_the_kind_of_buyer() {
        assertThat(document(onInvoice(customer, line(1, "1.00", 21)), anna(customer), 1, TODAY)
                        .dueOn())
                .isEqualTo("2026-12-06");
        assertThat(document(onInvoice(customer, line(1, "1.00", 21)), company(customer), 1, TODAY)
                        .dueOn())
                .isEqualTo("2026-12-22");
        assertThat(document(prepaid(customer, line(1, "1.00", 21)), anna(customer), 1, TODAY)
                        .dueOn())
                .isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "REQ-RET-01, RET-01: an invoice of {0} is kept through {1}")
    @CsvSource({"2024-03-15,2034-12-31", "2026-01-01,2036-12-31", "2026-12-31,2036-12-31"})
    void an_invoice_is_kept_until_the_end_of_the_tenth_year(LocalDate issuedOn, LocalDate keptUntil) {
        assertThat(document(onInvoice(customer, line(1, "1.00", 21)), anna(customer), 1, issuedOn)
                        .retainedUntil())
                .isEqualTo(keptUntil);
    }
}
