package be.sentum.consent.application;

import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.ChainCheck;
import be.sentum.consent.domain.chain.Head;
import be.sentum.consent.domain.chain.Verdict;
import be.sentum.consent.domain.decision.Asking;
import be.sentum.consent.domain.decision.ConsentPolicy;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.decision.MinorRule;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@UseCase
class ConsentQueriesHandler implements ConsentQueries {

    private final PurposeRegister purposes;
    private final ConsentLog log;
    private final ConsentHistory history;
    private final Cards cards;
    private final Persons persons;
    private final ConsentPolicy policy;
    private final InstantSource clock;

    ConsentQueriesHandler(
            PurposeRegister purposes,
            ConsentLog log,
            ConsentHistory history,
            Cards cards,
            Persons persons,
            ConsentPolicy policy,
            InstantSource clock) {
        this.purposes = purposes;
        this.log = log;
        this.history = history;
        this.cards = cards;
        this.persons = persons;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public List<Purpose> purposes() {
        return purposes.all();
    }

    @Override
    public Optional<ConsentText> text(TextVersionId id) {
        return purposes.text(id);
    }

    @Override
    public List<Effective> effective(SubjectId subject) {
        Instant now = clock.instant();
        Acts acts = history.acts(subject);
        boolean minor = cards.find(subject).map(Card::isMinor).orElse(false);
        PersonStanding standing = persons.standing(subject);
        return purposes.all().stream()
                .map(purpose -> isRestricted(standing, purpose)
                        ? new Effective(Decision.denied(purpose, "processing_restricted"), Asking.never(), null)
                        : effective(purpose, minor, acts.about(purpose.code()), now))
                .toList();
    }

    /** REQ-RES-02: what was allowed before the restriction is allowed again when it is lifted, and not before. */
    private static boolean isRestricted(PersonStanding standing, Purpose purpose) {
        return standing instanceof PersonStanding.Restricted restricted && restricted.covers(purpose.code());
    }

    private Effective effective(Purpose purpose, boolean minor, @Nullable Choice last, Instant now) {
        Decision decision = MinorRule.decision(purpose, minor, last, now);
        Asking asking = minor && MinorRule.isForAdultsOnly(purpose.code())
                ? Asking.never()
                : Asking.about(purpose, last, now, policy.rest());
        return new Effective(decision, asking, last != null && decision.allowed() ? last.expiresAt() : null);
    }

    @Override
    public List<ConsentEvent> history(SubjectId subject) {
        return history.events(subject);
    }

    @Override
    public Optional<Proof> proof(UUID event) {
        return history.find(event).map(found -> {
            Shown shown = found.shown();
            return new Proof(
                    found, shown == null ? null : purposes.text(shown.text()).orElse(null));
        });
    }

    @Override
    public Verdict verify(SubjectId subject) {
        // Nobody may write between reading the end and reading the events.
        Head head = log.open(subject).headIfKnown();
        return new ChainCheck(policy.proofKept()).verify(history.chain(subject), head, clock.instant());
    }

    @Override
    public List<Objection> objections(SubjectId subject) {
        return history.objections(subject);
    }
}
