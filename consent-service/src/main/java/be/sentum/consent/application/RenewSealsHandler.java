package be.sentum.consent.application;

import be.sentum.consent.application.port.in.upkeep.RenewSeals;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.messaging.UseCase;
import java.util.List;

@UseCase
class RenewSealsHandler implements RenewSeals {

    private final Cards cards;
    private final Secrets secrets;
    private final SuppressionList suppressed;
    private final ConsentLog log;

    RenewSealsHandler(Cards cards, Secrets secrets, SuppressionList suppressed, ConsentLog log) {
        this.cards = cards;
        this.secrets = secrets;
        this.suppressed = suppressed;
        this.log = log;
    }

    @Override
    public List<SubjectId> due() {
        return cards.sealedOtherwise(secrets.presentKey());
    }

    @Override
    public void renew(SubjectId subject) {
        // As everywhere: a new card or an objection at that moment is waited for.
        log.open(subject);
        cards.find(subject).ifPresent(card -> {
            List<SealedAddress> every = secrets.every(card.address());
            suppressed.renew(every);
            cards.reseal(subject, every.getFirst());
        });
    }
}
