package be.sentum.billing.application;

import be.sentum.billing.application.credit.Crediting;
import be.sentum.billing.application.port.in.IssueInvoice;
import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.application.port.out.InvoiceNumbers;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDraft;
import be.sentum.billing.domain.invoice.InvoiceNumber;
import be.sentum.billing.domain.invoice.InvoiceTerms;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.invoice.Seller;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** An invoice is a legal duty (P04): a restriction does not stop it, an objection neither. */
@UseCase
class IssueInvoiceHandler implements IssueInvoice {

    private final Customers customers;
    private final Cards cards;
    private final Seller seller;
    private final InvoiceTerms terms;
    private final InvoiceNumbers numbers;
    private final Invoices invoices;
    private final BillingEvents events;
    private final Crediting crediting;
    private final InstantSource clock;

    IssueInvoiceHandler(
            Customers customers,
            Cards cards,
            Seller seller,
            InvoiceTerms terms,
            InvoiceNumbers numbers,
            Invoices invoices,
            BillingEvents events,
            Crediting crediting,
            InstantSource clock) {
        this.customers = customers;
        this.cards = cards;
        this.seller = seller;
        this.terms = terms;
        this.numbers = numbers;
        this.invoices = invoices;
        this.events = events;
        this.crediting = crediting;
        this.clock = clock;
    }

    @Override
    public Result handle(Sale sale) {
        return switch (customers.standing(sale.customer())) {
            case ERASED -> new Result.Dropped();
            case UNKNOWN -> new Result.CardOnItsWay();
            case RESTRICTED, GOOD -> issueOnce(sale);
        };
    }

    private Result issueOnce(Sale sale) {
        return invoices.ofOrder(sale.order())
                .<Result>map(Result.AlreadyIssued::new)
                .orElseGet(() ->
                        cards.of(sale.customer()).map(card -> issue(sale, card)).orElseGet(Result.CardOnItsWay::new));
    }

    private Result issue(Sale sale, CardCopy card) {
        var draft = new InvoiceDraft(sale, seller, card, terms);
        List<String> missing = draft.missing();
        if (!missing.isEmpty()) {
            return new Result.Incomplete(missing);
        }
        LocalDate today = Brussels.dateOf(clock.instant());
        return numbers.draw(today).map(number -> issue(draft, number, today)).orElseGet(Result.OutOfOrder::new);
    }

    private Result issue(InvoiceDraft draft, InvoiceNumber number, LocalDate today) {
        Invoice invoice = invoices.issue(draft.issue(invoices.nextId(), number, today));
        events.issued(invoice);
        crediting.afterIssue(invoice);
        return new Result.Issued(invoice);
    }
}
