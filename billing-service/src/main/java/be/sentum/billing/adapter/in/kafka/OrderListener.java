package be.sentum.billing.adapter.in.kafka;

import be.sentum.billing.application.port.in.CloseReferral;
import be.sentum.billing.application.port.in.DecideSolvency;
import be.sentum.billing.application.port.in.IssueInvoice;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.invoice.VatRate;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.order.OrderPlaced;
import be.sentum.events.order.OrderedLine;
import be.sentum.events.order.PaymentChosen;
import be.sentum.messaging.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Follows orders: decides on deferred payment when one is placed, invoices when it is delivered. */
@ApplicationScoped
class OrderListener implements EventListener {

    private static final Set<Class<? extends Event>> WANTED =
            Set.of(OrderPlaced.class, PaymentChosen.class, OrderCancelled.class, OrderDelivered.class);

    private static final String PREPAID = "PREPAID";

    private final DecideSolvency decideSolvency;
    private final CloseReferral closeReferral;
    private final IssueInvoice issueInvoice;

    OrderListener(DecideSolvency decideSolvency, CloseReferral closeReferral, IssueInvoice issueInvoice) {
        this.decideSolvency = decideSolvency;
        this.closeReferral = closeReferral;
        this.issueInvoice = issueInvoice;
    }

    @Override
    public Topic topic() {
        return Topic.ORDER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return WANTED.contains(type);
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case OrderPlaced placed -> decide(placed);
            case PaymentChosen chosen -> closeReferral.handle(new OrderId(chosen.orderId()));
            case OrderCancelled cancelled -> closeReferral.handle(new OrderId(cancelled.orderId()));
            case OrderDelivered delivered -> invoice(delivered);
            default -> {
                // the other steps of an order are not billing's business
            }
        }
    }

    private void decide(OrderPlaced placed) {
        var command = new DecideSolvency.Command(
                new OrderId(placed.orderId()),
                new CustomerId(placed.subjectId()),
                new Euro(placed.total().toBigDecimal()),
                placed.payment().equals(PREPAID));
        switch (decideSolvency.handle(command)) {
            case DecideSolvency.Result.Decided d -> {}
            case DecideSolvency.Result.NothingToDo n -> {}
            case DecideSolvency.Result.CardOnItsWay c -> throw new TryAgain("card_on_its_way");
        }
    }

    private void invoice(OrderDelivered delivered) {
        var sale = new Sale(
                new OrderId(delivered.orderId()),
                delivered.number(),
                new CustomerId(delivered.subjectId()),
                delivered.lines().stream().map(OrderListener::line).toList(),
                delivered.deliveredOn(),
                delivered.payment().equals(PREPAID));
        switch (issueInvoice.handle(sale)) {
            case IssueInvoice.Result.Issued i -> {}
            case IssueInvoice.Result.AlreadyIssued a -> {}
            case IssueInvoice.Result.Dropped d -> {}
            case IssueInvoice.Result.CardOnItsWay c -> throw new TryAgain("card_on_its_way");
            case IssueInvoice.Result.OutOfOrder o -> throw new TryAgain("chronology_violation");
            case IssueInvoice.Result.Incomplete i -> throw new TryAgain("incomplete: " + i.missing());
        }
    }

    private static InvoiceLine line(OrderedLine line) {
        return new InvoiceLine(
                line.sku(),
                line.name(),
                line.quantity(),
                new Euro(line.unitPrice().toBigDecimal()),
                VatRate.of(line.vatRate()));
    }
}
