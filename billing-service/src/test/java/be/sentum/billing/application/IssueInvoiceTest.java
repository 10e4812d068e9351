package be.sentum.billing.application;

import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Customers.withoutAddress;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.in.IssueInvoice.Result;
import be.sentum.billing.application.port.out.Customers.Standing;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.customer.PostalAddress;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.invoice.Sale;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueInvoiceTest {

    private static final PostalAddress MEIR = new PostalAddress("Meir", "12", null, "2000", "Antwerpen", "BE");

    private final Billing billing = new Billing();
    private final CustomerId anna = billing.knows(anna(someone()));

    @Test
    @DisplayName("REQ-INV-02: numbers follow each other, without gaps, within a year")
    void numbers_follow_each_other() {
        assertThat(number(sale())).isEqualTo("2026-000001");
        assertThat(number(sale())).isEqualTo("2026-000002");

        billing.itIs("2026-12-31T23:00:00Z"); // midnight in Brussels

        assertThat(number(sale())).isEqualTo("2027-000001");
    }

    @Test
    void an_order_is_invoiced_once() {
        Sale sale = sale();
        billing.issueInvoice.handle(sale);

        assertThat(billing.issueInvoice.handle(sale)).isInstanceOf(Result.AlreadyIssued.class);

        assertThat(billing.events.invoices()).hasSize(1);
        assertThat(number(sale())).isEqualTo("2026-000002");
    }

    @Test
    @DisplayName("REQ-INV-01: an invoice is never issued half-complete, and draws no number then")
    void what_is_missing_is_said() {
        CustomerId dirk = billing.knows(withoutAddress(someone()));

        assertThat(billing.issueInvoice.handle(onInvoice(dirk, line(1, "1.00", 21))))
                .isEqualTo(new Result.Incomplete(List.of("buyer.address")));

        assertThat(number(sale())).isEqualTo("2026-000001");
    }

    @Test
    void without_a_card_it_is_tried_again() {
        assertThat(billing.issueInvoice.handle(onInvoice(someone(), line(1, "1.00", 21))))
                .isInstanceOf(Result.CardOnItsWay.class);
    }

    @Test
    @DisplayName("REQ-INV-02: no later date under an earlier number")
    void an_earlier_date_waits() {
        billing.issueInvoice.handle(sale());
        billing.itIs("2026-11-21T10:00:00Z");

        assertThat(billing.issueInvoice.handle(sale())).isInstanceOf(Result.OutOfOrder.class);
    }

    @Test
    @DisplayName("Art. 18(2), P04: a restriction does not stop an invoice the law asks for")
    void a_restricted_customer_is_invoiced() {
        billing.customers.stands(anna, Standing.RESTRICTED);

        assertThat(billing.issueInvoice.handle(sale())).isInstanceOf(Result.Issued.class);
    }

    @Test
    @DisplayName("REQ-ERA-07: nothing is written about an erased person")
    void an_erased_customer_is_left_alone() {
        billing.customers.stands(anna, Standing.ERASED);

        assertThat(billing.issueInvoice.handle(sale())).isInstanceOf(Result.Dropped.class);

        assertThat(billing.invoices.all()).isEmpty();
    }

    @Test
    @DisplayName("REQ-REC-01: future invoices use a changed address at once, issued ones keep theirs, to the hash")
    void a_changed_address_reaches_future_invoices_only() {
        Invoice before = issued(sale());

        billing.cards.keep(moved(2));
        Invoice after = issued(sale());

        assertThat(after.document().buyer().address()).isEqualTo(MEIR);
        Invoice found =
                billing.invoiceQueries.invoice(before.id(), new Viewer.Staff()).orElseThrow();
        assertThat(found).isEqualTo(before);
        assertThat(found.sha256()).isEqualTo(before.sha256());
        assertThat(found.document().buyer().address()).isNotEqualTo(MEIR);
    }

    private CardCopy moved(long version) {
        CardCopy card = anna(anna);
        return new CardCopy(
                anna,
                version,
                card.kind(),
                card.name(),
                card.enterpriseNumber(),
                card.vatNumber(),
                MEIR,
                card.adult(),
                card.language());
    }

    @Test
    void the_owner_and_staff_read_it_and_nobody_else() {
        billing.customers.logsIn(anna, "anna");
        billing.customers.logsIn(someone(), "bram");
        Invoice invoice = issued(sale());

        assertThat(billing.invoiceQueries.invoice(invoice.id(), new Viewer.Customer("anna")))
                .contains(invoice);
        assertThat(billing.invoiceQueries.invoice(invoice.id(), new Viewer.Staff()))
                .contains(invoice);
        assertThat(billing.invoiceQueries.invoice(invoice.id(), new Viewer.Customer("bram")))
                .isEmpty();
        assertThat(billing.invoiceQueries.invoice(invoice.id(), new Viewer.Customer("nobody")))
                .isEmpty();
    }

    private Sale sale() {
        return onInvoice(anna, line(2, "49.50", 21));
    }

    private String number(Sale sale) {
        InvoiceDocument document = issued(sale).document();
        return document.number().written();
    }

    private Invoice issued(Sale sale) {
        if (billing.issueInvoice.handle(sale) instanceof Result.Issued issued) {
            return issued.invoice();
        }
        throw new AssertionError("not issued");
    }
}
