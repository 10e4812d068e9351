package be.sentum.billing.adapter.in.kafka;

import be.sentum.billing.application.port.in.CloseReferral;
import be.sentum.billing.application.port.in.ContestSolvency;
import be.sentum.billing.application.port.in.DecideSolvency;
import be.sentum.billing.application.port.in.IssueInvoice;
import be.sentum.billing.application.port.in.credit.CreditReturn;
import be.sentum.billing.application.port.in.payment.FollowOrder;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.invoice.VatRate;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.order.HumanReviewRequested;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.order.OrderPaymentUnwanted;
import be.sentum.events.order.OrderPlaced;
import be.sentum.events.order.OrderReturned;
import be.sentum.events.order.OrderStep;
import be.sentum.events.order.OrderWithdrawn;
import be.sentum.events.order.OrderedLine;
import be.sentum.events.order.PaymentChosen;
import be.sentum.messaging.EventListener;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows orders: decides on deferred payment when one is placed, invoices when it is delivered, knows when it is over. */
@ApplicationScoped
class OrderListener implements EventListener {

    private static final Set<Class<? extends Event>> WANTED = Set.of(
            OrderPlaced.class,
            PaymentChosen.class,
            HumanReviewRequested.class,
            OrderConfirmed.class,
            OrderCancelled.class,
            OrderWithdrawn.class,
            OrderDelivered.class,
            OrderReturned.class,
            OrderPaymentUnwanted.class);

    private static final String PREPAID = "PREPAID";
    private static final String PAID = "paid";
    private static final String NOT_SENT = "not_sent";

    private final FollowOrder followOrder;
    private final DecideSolvency decideSolvency;
    private final ContestSolvency contestSolvency;
    private final CloseReferral closeReferral;
    private final IssueInvoice issueInvoice;
    private final CreditReturn creditReturn;

    OrderListener(
            FollowOrder followOrder,
            DecideSolvency decideSolvency,
            ContestSolvency contestSolvency,
            CloseReferral closeReferral,
            IssueInvoice issueInvoice,
            CreditReturn creditReturn) {
        this.creditReturn = creditReturn;
        this.followOrder = followOrder;
        this.decideSolvency = decideSolvency;
        this.contestSolvency = contestSolvency;
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
            case OrderPlaced placed -> {
                followOrder.placed(known(placed));
                decide(placed);
            }
            case PaymentChosen chosen -> paysFirst(chosen.orderId(), chosen.chosenAt());
            case OrderConfirmed confirmed -> {
                if (wasPaid(confirmed.step())) {
                    paysFirst(confirmed.orderId(), confirmed.confirmedAt());
                }
            }
            case HumanReviewRequested asked -> contestSolvency.askedAtOrder(new OrderId(asked.orderId()));
            case OrderCancelled cancelled -> end(cancelled.orderId(), OrderEnd.Kind.CANCELLED, cancelled.cancelledAt());
            case OrderWithdrawn withdrawn ->
                end(
                        withdrawn.orderId(),
                        withdrawn.goods().equals(NOT_SENT)
                                ? OrderEnd.Kind.WITHDRAWN
                                : OrderEnd.Kind.WITHDRAWN_AFTER_SENDING,
                        withdrawn.withdrawnAt());
            case OrderDelivered delivered -> invoice(delivered);
            case OrderReturned returned -> credit(returned);
            case OrderPaymentUnwanted unwanted ->
                followOrder.unwanted(
                        new OrderId(unwanted.orderId()),
                        new Euro(unwanted.amount().toBigDecimal()),
                        unwanted.unwantedAt());
            default -> {
                // the other steps of an order are not billing's business
            }
        }
    }

    private void paysFirst(UUID order, Instant at) {
        followOrder.prepaymentChosen(new OrderId(order), at);
        closeReferral.handle(new OrderId(order));
    }

    /** Who pays before anybody has answered has chosen to pay first: nobody need look any more. */
    private static boolean wasPaid(@Nullable OrderStep step) {
        return step != null && step.cause().equals(PAID);
    }

    private static FollowOrder.Placed known(OrderPlaced placed) {
        return new FollowOrder.Placed(
                new OrderId(placed.orderId()),
                placed.number(),
                new CustomerId(placed.subjectId()),
                placed.payment().equals(PREPAID),
                new Euro(placed.total().toBigDecimal()),
                placed.placedAt());
    }

    private void end(UUID order, OrderEnd.Kind how, Instant at) {
        followOrder.ended(new OrderId(order), new OrderEnd(how, at));
        closeReferral.handle(new OrderId(order));
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

    private void credit(OrderReturned returned) {
        var request = CreditRequest.of(
                returned.returnId(),
                new OrderId(returned.orderId()),
                new CustomerId(returned.subjectId()),
                returned.lines().stream().map(OrderListener::line).toList(),
                returned.reason(),
                returned.returnedAt());
        switch (creditReturn.handle(request)) {
            case CreditReturn.Result.Issued i -> {}
            case CreditReturn.Result.Already a -> {}
            case CreditReturn.Result.Dropped d -> {}
            case CreditReturn.Result.Kept k -> Log.infof("return %s is kept: %s", returned.returnId(), k.state());
            case CreditReturn.Result.OutOfOrder o -> throw new TryAgain("chronology_violation");
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
