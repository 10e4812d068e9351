package be.sentum.billing.adapter.out.events;

import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.solvency.SolvencyDecision;
import be.sentum.events.Money;
import be.sentum.events.billing.InvoiceIssued;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

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
}
