package be.sentum.billing.application;

import be.sentum.billing.application.port.in.CloseReferral;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;

@UseCase
class CloseReferralHandler implements CloseReferral {

    private final SolvencyChecks checks;
    private final InstantSource clock;

    CloseReferralHandler(SolvencyChecks checks, InstantSource clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public void handle(OrderId order) {
        checks.ofOrder(order)
                .flatMap(check -> checks.findToChange(check.id()))
                .filter(SolvencyCheck::isOpen)
                .ifPresent(check -> checks.update(check.close(clock.instant())));
    }
}
