package be.sentum.billing.adapter.out.events;

import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteDocument;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.SolvencyDecision;
import be.sentum.events.Money;
import be.sentum.events.billing.CreditNoteIssued;
import be.sentum.events.billing.InvoiceIssued;
import be.sentum.events.billing.PaymentReceived;
import be.sentum.events.billing.SolvencyContested;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class OutboxBillingEvents implements BillingEvents {

    private final Outbox outbox;

    OutboxBillingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void decided(SolvencyDecision decision) {
        var check = decision.check();
        outbox.publish(new SolvencyDecided(
                check == null ? null : check.value(),
                decision.order().value(),
                decision.customer().value(),
                decision.verdict().code(),
                decision.decidedAt()));
    }

    @Override
    public void contested(SolvencyCheck check, Instant at) {
        outbox.publish(new SolvencyContested(
                check.id().value(), check.order().value(), check.customer().value(), at));
    }

    @Override
    public void issued(Invoice invoice) {
        InvoiceDocument document = invoice.document();
        outbox.publish(new InvoiceIssued(
                document.id().value(),
                document.number().written(),
                document.sale().order().value(),
                document.sale().customer().value(),
                document.issuedOn(),
                document.dueOn(),
                Money.euro(document.total().amount()),
                document.reference().written()));
    }

    @Override
    public void paid(Payment payment, OrderAccount account) {
        outbox.publish(new PaymentReceived(
                payment.id().value(),
                payment.order().value(),
                payment.customer().value(),
                Money.euro(payment.amount().amount()),
                Money.euro(account.outstanding().amount()),
                payment.notedAt()));
    }

    @Override
    public void credited(CreditNote note) {
        CreditNoteDocument document = note.document();
        outbox.publish(new CreditNoteIssued(
                document.id().value(),
                document.number().written(),
                document.invoice().value(),
                document.order().value(),
                document.customer().value(),
                document.issuedOn(),
                Money.euro(document.total().amount()),
                document.reason()));
    }
}
