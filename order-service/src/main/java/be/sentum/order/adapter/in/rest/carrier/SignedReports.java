package be.sentum.order.adapter.in.rest.carrier;

import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.carrier.HearSignedCall;
import be.sentum.order.domain.carrier.SignedCall;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Hears what a signed call says. Its body is checked here, as it is read only after its signature. */
@Singleton
class SignedReports {

    private final HearSignedCall hearSignedCall;

    SignedReports(HearSignedCall hearSignedCall) {
        this.hearSignedCall = hearSignedCall;
    }

    HeardBody hear(SignedCall call, @NotNull @Valid CarrierEventRequest request) {
        TrackingNumber number = new TrackingNumber(request.trackingNumber());
        return switch (hearSignedCall.handle(call, number, request.toReport())) {
            case HearSignedCall.Result.Heard heard -> new HeardBody(request.trackingNumber(), heard.status());
            case HearSignedCall.Result.Refused refused -> throw Refusals.of(refused.reason());
            case HearSignedCall.Result.IdTaken _ ->
                throw new ProblemException(
                        CommonProblem.IDEMPOTENCY_CONFLICT, "This webhook-id stands for another body.");
            case HearSignedCall.Result.TooMany tooMany ->
                throw ProblemException.rateLimited("Too many calls in a minute.", tooMany.pause());
        };
    }
}
