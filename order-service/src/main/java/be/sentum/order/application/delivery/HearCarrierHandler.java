package be.sentum.order.application.delivery;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.Outcome;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.carrier.Reporter;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.TrackingNumber;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BiFunction;

@UseCase
class HearCarrierHandler implements HearCarrier {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Orders orders;
    private final OrderEvents events;
    private final InstantSource clock;

    HearCarrierHandler(Orders orders, OrderEvents events, InstantSource clock) {
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Result handle(TrackingNumber trackingNumber, CarrierReport report, Reporter reporter) {
        if (report.occurredAt().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            return new Result.Refused(new Rejection.NotYetHappened());
        }
        return about(trackingNumber, reporter, (order, parcel) -> hear(order, parcel, report));
    }

    @Override
    public Result statusOf(TrackingNumber trackingNumber, Reporter reporter) {
        return about(trackingNumber, reporter, (_, parcel) -> new Result.Heard(parcel.status()));
    }

    /** Another carrier's parcel and one that nobody has are refused alike. */
    private Result about(TrackingNumber trackingNumber, Reporter reporter, BiFunction<Order, Parcel, Result> answer) {
        return orders.findToChange(trackingNumber)
                .flatMap(order -> order.parcel(trackingNumber)
                        .filter(parcel -> reporter.speaksFor(parcel.carrier()))
                        .map(parcel -> answer.apply(order, parcel)))
                .orElseGet(() -> new Result.Refused(new Rejection.NoSuchParcel()));
    }

    private Result hear(Order order, Parcel parcel, CarrierReport report) {
        if (report.occurredAt().isBefore(parcel.shippedAt().minus(CLOCKS_DIFFER))) {
            return new Result.Refused(new Rejection.BeforeShipping());
        }
        return switch (order.report(parcel.id(), report)) {
            case Outcome.Refused refused -> new Result.Refused(refused.reason());
            case Outcome.Unchanged _ -> new Result.Heard(parcel.status());
            case Outcome.Noted _ -> {
                orders.keep(order);
                yield new Result.Heard(report.status());
            }
            case Outcome.Changed changed -> {
                orders.keep(order);
                events.publish(changed.event());
                yield new Result.Heard(report.status());
            }
        };
    }
}
