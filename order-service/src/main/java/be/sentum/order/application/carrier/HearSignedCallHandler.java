package be.sentum.order.application.carrier;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.carrier.HearSignedCall;
import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.application.port.out.carrier.CarrierLimits;
import be.sentum.order.application.port.out.carrier.HeardCalls;
import be.sentum.order.domain.carrier.Reporter;
import be.sentum.order.domain.carrier.SignedCall;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.TrackingNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

@UseCase
class HearSignedCallHandler implements HearSignedCall {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final HearCarrier hearCarrier;
    private final HeardCalls calls;
    private final CarrierLimits limits;
    private final InstantSource clock;

    HearSignedCallHandler(HearCarrier hearCarrier, HeardCalls calls, CarrierLimits limits, InstantSource clock) {
        this.hearCarrier = hearCarrier;
        this.calls = calls;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Result handle(SignedCall call, TrackingNumber trackingNumber, CarrierReport report) {
        Instant now = clock.instant();
        if (calls.since(call.carrier(), now.minus(MINUTE)) >= limits.callsAMinute()) {
            return new Result.TooMany(MINUTE);
        }
        Reporter reporter = new Reporter.Of(Set.of(call.carrier()));
        return switch (calls.note(call, now)) {
            case OTHER_BODY -> new Result.IdTaken();
            case HEARD_BEFORE -> result(hearCarrier.statusOf(trackingNumber, reporter));
            case NEW -> hear(call, hearCarrier.handle(trackingNumber, report, reporter));
        };
    }

    /** A report that comes before its parcel is entered here is to be heard when it comes again. */
    private Result hear(SignedCall call, HearCarrier.Result heard) {
        if (heard instanceof HearCarrier.Result.Refused) {
            calls.forget(call);
        }
        return result(heard);
    }

    private static Result result(HearCarrier.Result heard) {
        return switch (heard) {
            case HearCarrier.Result.Heard h -> new Result.Heard(h.status());
            case HearCarrier.Result.Refused r -> new Result.Refused(r.reason());
        };
    }
}
