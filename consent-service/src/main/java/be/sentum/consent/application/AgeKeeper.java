package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.decision.MinorRule;
import be.sentum.consent.domain.purpose.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the age of a person changes in what may be done for them (REQ-CHD-01). The person's log is open already. */
@ApplicationScoped
class AgeKeeper {

    private final PurposeRegister purposes;
    private final ConsentHistory history;
    private final DecisionKeeper decisions;
    private final NewIds ids;

    AgeKeeper(PurposeRegister purposes, ConsentHistory history, DecisionKeeper decisions, NewIds ids) {
        this.purposes = purposes;
        this.history = history;
        this.decisions = decisions;
        this.ids = ids;
    }

    /** Tells the other services what now holds of the purposes that are for adults only. */
    void tell(SubjectId subject, Acts acts, boolean minor, Instant now) {
        purposes.all().stream()
                .filter(purpose -> MinorRule.isForAdultsOnly(purpose.code()))
                .forEach(purpose -> decisions.restate(
                        subject,
                        purpose,
                        acts,
                        MinorRule.decision(purpose, minor, acts.about(purpose.code()), now),
                        now));
    }

    /**
     * Ends what a guardian allowed: it does not become the person's own consent, who may be asked again.
     *
     * @return what happened so far, this included
     */
    Acts endGuardiansGrants(SubjectId subject, Acts acts, Instant now) {
        Acts after = acts;
        for (Purpose purpose : purposes.all()) {
            if (isGuardians(acts.about(purpose.code()))) {
                ConsentEvent end = ConsentEvent.of(
                        ids.next(), subject, purpose.code(), Act.OUTGROWN, Channel.SYSTEM, Evidence.none(), now);
                after = decisions.append(purpose, after, end, 0);
            }
        }
        return after;
    }

    private boolean isGuardians(@Nullable Choice last) {
        return last != null
                && last.act() == Act.GRANTED
                && history.find(last.event())
                        .filter(event -> event.evidence().guardianConsentId() != null)
                        .isPresent();
    }
}
