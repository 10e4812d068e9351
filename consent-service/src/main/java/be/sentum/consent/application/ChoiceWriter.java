package be.sentum.consent.application;

import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.decision.ConsentPolicy;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Writes a choice that answers a text. The person's log is open already. */
@ApplicationScoped
class ChoiceWriter {

    private final DecisionKeeper decisions;
    private final ConsentPolicy policy;
    private final NewIds ids;

    ChoiceWriter(DecisionKeeper decisions, ConsentPolicy policy, NewIds ids) {
        this.decisions = decisions;
        this.policy = policy;
        this.ids = ids;
    }

    /** @param act granted or denied */
    record Answer(
            SubjectId subject,
            Act act,
            Shown shown,
            Channel channel,
            Evidence evidence,
            Instant occurredAt,
            Instant recordedAt) {}

    /** @param after what the person did, this included */
    record Written(ConsentEvent event, Acts after) {}

    Written write(Acts acts, Purpose purpose, ConsentText text, Answer answer) {
        ConsentEvent event = new ConsentEvent(
                ids.next(),
                answer.subject(),
                purpose.code(),
                answer.act(),
                answer.shown(),
                answer.channel(),
                answer.evidence(),
                text.controllers(),
                answer.occurredAt(),
                answer.recordedAt(),
                answer.act() == Act.GRANTED ? policy.endOf(purpose.code(), answer.occurredAt()) : null);
        return new Written(event, decisions.append(purpose, acts, event, text.major()));
    }
}
