package be.sentum.privacy.application.hold;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.hold.HoldQueries;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.LegalHold;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class HoldQueriesHandler implements HoldQueries {

    private final LegalHoldRegister register;
    private final InstantSource clock;

    HoldQueriesHandler(LegalHoldRegister register, InstantSource clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Optional<Sight> find(HoldId id) {
        return register.find(id).map(this::sight);
    }

    @Override
    public List<Sight> list(@Nullable HoldId after, int limit) {
        return register.list(after, limit).stream().map(this::sight).toList();
    }

    private Sight sight(LegalHold hold) {
        return new Sight(
                hold, register.receipts(hold.id()), LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS));
    }
}
