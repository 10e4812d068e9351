package be.sentum.consent.application;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.upkeep.KeepCard;
import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.consent.domain.suppression.Suppression;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class KeepCardHandler implements KeepCard {

    private final Cards cards;
    private final Secrets secrets;
    private final SuppressionList suppressed;
    private final PendingOptIns pending;
    private final ConsentLog log;
    private final ConsentHistory history;
    private final RaiseObjection raiseObjection;
    private final AgeKeeper ages;
    private final InstantSource clock;

    KeepCardHandler(
            Cards cards,
            Secrets secrets,
            SuppressionList suppressed,
            PendingOptIns pending,
            ConsentLog log,
            ConsentHistory history,
            RaiseObjection raiseObjection,
            AgeKeeper ages,
            InstantSource clock) {
        this.cards = cards;
        this.secrets = secrets;
        this.suppressed = suppressed;
        this.pending = pending;
        this.log = log;
        this.history = history;
        this.raiseObjection = raiseObjection;
        this.ages = ages;
        this.clock = clock;
    }

    @Override
    public void keep(Card card) {
        // First, as everywhere: whoever acts at the same moment is waited for, or finds the new card.
        log.open(card.subject());
        Optional<Card> before = cards.find(card.subject());
        if (before.isPresent() && before.get().version() >= card.version()) {
            return;
        }
        SealedAddress address = secrets.seal(card.address());
        boolean isNew =
                before.map(b -> !secrets.seal(b.address()).equals(address)).orElse(true);
        boolean wasMinor = before.map(Card::isMinor).orElse(false);
        cards.keep(card, address);
        if (isNew || wasMinor != card.isMinor()) {
            pending.cancelOwn(card.subject());
        }
        if (isNew) {
            // An objection outlives the key it was kept under.
            suppressed.renew(secrets.every(card.address()));
            suppressed.about(address).forEach(suppression -> object(card.subject(), suppression));
            takeObjectionsAlong(card.subject(), address);
        }
        if (wasMinor || card.isMinor()) {
            keepAge(card, wasMinor);
        }
    }

    @Override
    public void forget(SubjectId subject) {
        cards.forget(subject);
    }

    private void keepAge(Card card, boolean wasMinor) {
        Instant now = clock.instant();
        Acts acts = log.open(card.subject());
        if (wasMinor && !card.isMinor()) {
            acts = ages.endGuardiansGrants(card.subject(), acts, now);
        }
        ages.tell(card.subject(), acts, card.isMinor(), now);
    }

    private void object(SubjectId subject, Suppression suppression) {
        RaiseObjection.Scope scope = suppression.scope().equals(Objection.DIRECT_MARKETING)
                ? new RaiseObjection.Scope.DirectMarketing(null)
                : new RaiseObjection.Scope.OnePurpose(new PurposeCode(suppression.scope()));
        raiseObjection.handle(subject, scope, Channel.SYSTEM);
    }

    /** Whoever objected and moves to another mailbox has objected there too. */
    private void takeObjectionsAlong(SubjectId subject, SealedAddress address) {
        Acts acts = log.open(subject);
        history.objections(subject).stream()
                .filter(Objection::concernsMail)
                .filter(o -> o.purposes().stream().anyMatch(p -> isObjected(acts.about(p))))
                .forEach(o -> suppressed.add(
                        new Suppression(address, Medium.EMAIL, o.scope(), BelgianTime.day(clock.instant()))));
    }

    private static boolean isObjected(@Nullable Choice choice) {
        return choice != null && choice.act() == Act.OBJECTED;
    }
}
