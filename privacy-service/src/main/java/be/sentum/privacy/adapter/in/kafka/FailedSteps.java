package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.privacy.StepFailed;
import be.sentum.privacy.application.port.in.step.ReceiveFailures;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.RestrictionId;
import jakarta.enterprise.context.ApplicationScoped;

/** The wire's word for a step in the domain's: which stage asked for it. */
@ApplicationScoped
class FailedSteps {

    private final ReceiveFailures failures;

    FailedSteps(ReceiveFailures failures) {
        this.failures = failures;
    }

    void take(StepFailed failed) {
        switch (failed.step()) {
            case "collect" -> ofItem(failed, Stage.COLLECTING);
            case "plan" -> ofItem(failed, Stage.PLANNING);
            case "erase" -> ofItem(failed, Stage.ERASING);
            case "verify" -> ofItem(failed, Stage.VERIFYING);
            case "restrict" -> ofRestriction(failed, false);
            case "lift" -> ofRestriction(failed, true);
            default -> {}
        }
    }

    private void ofItem(StepFailed failed, Stage asked) {
        failures.ofItem(new ItemId(failed.requestId()), asked, new ServiceName(failed.service()), failed.code());
    }

    private void ofRestriction(StepFailed failed, boolean lifting) {
        failures.ofRestriction(
                new RestrictionId(failed.requestId()), lifting, new ServiceName(failed.service()), failed.code());
    }
}
