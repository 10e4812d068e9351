package be.sentum.consent.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.RecordedDecisions;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.receipt.RecordedDecision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link RecordedDecisions} does. */
public abstract class RecordedDecisionsContract {

    private static final Instant THEN = Instant.parse("2026-11-22T10:00:00.123456Z");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    protected abstract RecordedDecisions decisions();

    protected abstract ConsentLog log();

    /** A text of the newsletter that may be stored as shown. */
    protected abstract ConsentText text();

    /** Runs a step in a transaction, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void a_grant_is_found_with_the_text_that_was_shown() {
        ConsentEvent grant = new ConsentEvent(
                UUID.randomUUID(),
                anna,
                text().purpose(),
                Act.GRANTED,
                Shown.of(text(), ConsentMethod.TOGGLE, "settings"),
                Channel.WEB,
                Evidence.none(),
                List.of("Sentum", "Other Company"),
                THEN,
                THEN,
                THEN.plusSeconds(60));
        append(grant);

        inTransaction(() -> assertThat(decisions().find(grant.id()))
                .contains(new RecordedDecision(
                        grant.id(),
                        anna,
                        text().purpose(),
                        Act.GRANTED,
                        new RecordedDecision.ShownText(text().id().value(), text().version(), "nl", text().sha256()),
                        "toggle",
                        List.of("Sentum", "Other Company"),
                        THEN,
                        THEN.plusSeconds(60))));
    }

    @Test
    public void an_act_that_answers_no_text_is_found_without_one() {
        ConsentEvent end = ConsentEvent.of(
                UUID.randomUUID(), anna, text().purpose(), Act.OUTGROWN, Channel.SYSTEM, Evidence.none(), THEN);
        append(end);

        inTransaction(() -> assertThat(decisions().find(end.id()))
                .contains(new RecordedDecision(
                        end.id(), anna, text().purpose(), Act.OUTGROWN, null, null, List.of(), THEN, null)));
    }

    @Test
    public void an_unknown_decision_is_not_found() {
        inTransaction(() -> assertThat(decisions().find(UUID.randomUUID())).isEmpty());
    }

    private void append(ConsentEvent event) {
        inTransaction(() -> {
            Acts acts = log().open(anna);
            log().append(acts.next(event, acts.choiceAfter(event, 1).saying("said")));
        });
    }
}
