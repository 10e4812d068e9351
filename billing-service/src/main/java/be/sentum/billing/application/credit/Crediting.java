package be.sentum.billing.application.credit;

import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.credit.CreditNoteNumbers;
import be.sentum.billing.application.port.out.credit.CreditNotes;
import be.sentum.billing.application.port.out.credit.CreditRequests;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteNumber;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.billing.domain.credit.Creditable;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.payment.OrderAccount;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Issues credit notes for returns, in the caller's transaction. */
@ApplicationScoped
public class Crediting {

    private final Invoices invoices;
    private final OrderAccounts accounts;
    private final CreditNotes notes;
    private final CreditNoteNumbers numbers;
    private final CreditRequests requests;
    private final BillingEvents events;
    private final InstantSource clock;

    Crediting(
            Invoices invoices,
            OrderAccounts accounts,
            CreditNotes notes,
            CreditNoteNumbers numbers,
            CreditRequests requests,
            BillingEvents events,
            InstantSource clock) {
        this.invoices = invoices;
        this.accounts = accounts;
        this.notes = notes;
        this.numbers = numbers;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Credits what came back before this invoice was issued, and notes if nothing of it is left to pay. */
    public void afterIssue(Invoice invoice) {
        for (CreditRequest request : requests.waiting(invoice.document().sale().order())) {
            if (isCovered(invoice, request)) {
                issueNow(invoice, request);
            } else {
                requests.update(request.now(CreditRequest.State.REFUSED));
            }
        }
        accounts.find(invoice.document().sale().order()).ifPresent(this::settle);
    }

    /** The invoice was numbered on the same day, so that a later note would mean that the clock runs backwards. */
    private void issueNow(Invoice invoice, CreditRequest request) {
        if (issue(invoice, request).isEmpty()) {
            throw new IllegalStateException("chronology_violation");
        }
    }

    boolean isCovered(Invoice invoice, CreditRequest request) {
        return Creditable.of(invoice, notes.ofOrder(request.order())).covers(request.lines());
    }

    /** Empty when a credit note with a later date exists; no number was drawn then. */
    Optional<CreditNote> issue(Invoice invoice, CreditRequest request) {
        LocalDate today = Brussels.dateOf(clock.instant());
        return numbers.draw(today).map(number -> issue(invoice, request, number, today));
    }

    private CreditNote issue(Invoice invoice, CreditRequest request, CreditNoteNumber number, LocalDate today) {
        Instant now = clock.instant();
        Creditable creditable = Creditable.of(invoice, notes.ofOrder(request.order()));
        CreditNote note =
                notes.issue(creditable.note(notes.nextId(), number, today, request.lines(), request.reason()));
        requests.update(request.issued(note.id()));
        accounts.findToChange(request.order())
                .map(account -> account.credit(note.document().total(), now))
                .ifPresent(account -> {
                    accounts.keep(account);
                    settle(account);
                });
        events.credited(note);
        return note;
    }

    private void settle(OrderAccount account) {
        if (!account.outstanding().isPositive()) {
            invoices.settle(account.order(), Brussels.dateOf(clock.instant()));
        }
    }
}
