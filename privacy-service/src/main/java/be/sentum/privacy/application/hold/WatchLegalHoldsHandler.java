package be.sentum.privacy.application.hold;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.hold.WatchLegalHolds;
import be.sentum.privacy.application.port.out.hold.HoldCommands;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.LegalHold;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

@UseCase
class WatchLegalHoldsHandler implements WatchLegalHolds {

    private final LegalHoldRegister register;
    private final HoldCommands services;
    private final InstantSource clock;

    WatchLegalHoldsHandler(LegalHoldRegister register, HoldCommands services, InstantSource clock) {
        this.register = register;
        this.services = services;
        this.clock = clock;
    }

    @Override
    public List<HoldId> overdue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
        return register.open().stream()
                .filter(hold -> hold.isReviewOverdue(today))
                .map(LegalHold::id)
                .toList();
    }

    @Override
    public int remind() {
        List<LegalHold> open = register.open();
        int told = 0;
        for (LegalHold hold : open) {
            // Locked, so that a release at the same moment comes after this and not before it.
            if (register.lock(hold.id()).filter(LegalHold::isOpen).isPresent()) {
                services.place(hold);
                told++;
            }
        }
        return told;
    }
}
