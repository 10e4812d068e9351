package be.sentum.order.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.billing.SolvencyContested;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.messaging.EventListener;
import be.sentum.order.application.port.in.DecideSolvency;
import be.sentum.order.application.port.in.NoteContest;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.payment.SolvencyOutcome;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes billing's answers. An order is always committed before billing hears of it, so an answer about an order that is
 * not here is about one that no longer is: retrying would only hold up the same customer's next events (ADR 0009).
 */
@Singleton
class SolvencyListener implements EventListener {

    private static final Logger LOG = Logger.getLogger(SolvencyListener.class);

    private final DecideSolvency decideSolvency;
    private final NoteContest noteContest;

    SolvencyListener(DecideSolvency decideSolvency, NoteContest noteContest) {
        this.decideSolvency = decideSolvency;
        this.noteContest = noteContest;
    }

    @Override
    public Topic topic() {
        return Topic.BILLING_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == SolvencyDecided.class || type == SolvencyContested.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case SolvencyDecided decided ->
                heard(
                        decided.orderId(),
                        decideSolvency.handle(
                                new OrderId(decided.orderId()), new CustomerId(decided.subjectId()), outcome(decided)));
            case SolvencyContested contested ->
                heard(
                        contested.orderId(),
                        noteContest.handle(new OrderId(contested.orderId()), new CustomerId(contested.subjectId())));
            default -> {
                // payments and invoices are not about solvency
            }
        }
    }

    private static void heard(UUID order, boolean changed) {
        if (!changed) {
            LOG.infof("news about the solvency check of order %s changed nothing", order);
        }
    }

    /** Throws for an outcome this build does not know: parked, and replayed by one that does. */
    private static SolvencyOutcome outcome(SolvencyDecided decided) {
        return switch (decided.outcome()) {
            case "approved" -> SolvencyOutcome.APPROVED;
            case "refer" -> decided.checkId() == null ? SolvencyOutcome.NOT_ASSESSED : SolvencyOutcome.REFER;
            case "rejected" -> SolvencyOutcome.REJECTED;
            default -> throw new IllegalArgumentException("unknown outcome of a solvency check");
        };
    }
}
