package be.sentum.billing.example;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.customer.PostalAddress;
import be.sentum.billing.domain.identifier.EnterpriseNumber;
import be.sentum.billing.domain.identifier.Iban;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.invoice.InvoiceDraft;
import be.sentum.billing.domain.invoice.InvoiceId;
import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.billing.domain.invoice.InvoiceNumber;
import be.sentum.billing.domain.invoice.InvoiceTerms;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.invoice.Seller;
import be.sentum.billing.domain.invoice.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was sold, by whom and on what terms. */
public final class Sales {

    public static final InvoiceTerms TERMS = new InvoiceTerms(14, 30, "Nultarief");

    private Sales() {}

    public static Seller seller() {
        return new Seller(
                "Sentum Voorbeeld",
                "BV",
                new PostalAddress("Voorbeeldstraat", "1", null, "1000", "Brussel", "BE"),
                EnterpriseNumber.of("1000.000.120"),
                "BE1000000120",
                "RPR Brussel",
                new Iban("BE80001000000177"),
                "EXAMBEBB");
    }

    public static Sale onInvoice(CustomerId customer, InvoiceLine... lines) {
        return sale(customer, false, lines);
    }

    public static Sale prepaid(CustomerId customer, InvoiceLine... lines) {
        return sale(customer, true, lines);
    }

    private static Sale sale(CustomerId customer, boolean prepaid, InvoiceLine... lines) {
        return new Sale(
                new OrderId(UUID.randomUUID()),
                "S-1",
                customer,
                List.of(lines),
                LocalDate.parse("2026-11-20"),
                prepaid);
    }

    public static InvoiceLine line(int quantity, String unitPrice, int rate) {
        return new InvoiceLine("LAMP", "Desk lamp", quantity, Euro.of(unitPrice), new VatRate(rate));
    }

    /** A whole document, with a number of the given year. */
    public static InvoiceDocument document(Sale sale, CardCopy card, int sequence, LocalDate issuedOn) {
        return new InvoiceDraft(sale, seller(), card, TERMS)
                .issue(new InvoiceId(UUID.randomUUID()), new InvoiceNumber(issuedOn.getYear(), sequence), issuedOn);
    }
}
