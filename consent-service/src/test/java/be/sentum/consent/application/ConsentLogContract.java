package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.decision.EndedGrants;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.ChainCheck;
import be.sentum.consent.domain.chain.Entry;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.chain.Verdict;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link ConsentLog} with its {@link ConsentHistory} does, in memory and in PostgreSQL. */
public abstract class ConsentLogContract {

    /** To the nanosecond: finer than what a database keeps. */
    private static final Instant EARLIER = Instant.parse("2026-01-01T10:00:00.123456789Z");

    private static final Instant LATER = Instant.parse("2026-01-02T10:00:00Z");
    private static final PurposeCode SIMILAR = new PurposeCode("P08");
    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    protected abstract ConsentLog log();

    protected abstract ConsentHistory history();

    protected abstract EndedGrants ended();

    protected abstract TextOfP09 text();

    /** Runs a step in a transaction, where there are any. */
    protected abstract void inTransaction(Runnable step);

    /** A text that may be stored as shown. */
    public record TextOfP09(TextVersionId id, String sha256) {}

    @Test
    public void the_last_act_wins_and_the_history_keeps_all() {
        append(act(Act.OBJECTED, EARLIER));
        append(act(Act.WITHDRAWN, LATER));

        inTransaction(() -> {
            assertThat(history().acts(anna).choices()).containsOnlyKeys(SIMILAR);
            assertThat(about(SIMILAR).act()).isEqualTo(Act.WITHDRAWN);
            assertThat(history().events(anna))
                    .extracting(ConsentEvent::act)
                    .containsExactly(Act.WITHDRAWN, Act.OBJECTED);
        });
    }

    @Test
    public void each_act_raises_the_version_of_its_purpose() {
        append(act(Act.OBJECTED, EARLIER));
        append(grant(LATER, null));
        append(act(Act.WITHDRAWN, LATER));

        inTransaction(() -> {
            assertThat(about(SIMILAR).version()).isEqualTo(2);
            assertThat(about(NEWSLETTER).version()).isEqualTo(1);
        });
    }

    @Test
    public void an_event_is_read_as_it_was_written() {
        ConsentEvent written = grant(EARLIER, LATER);

        append(written);

        inTransaction(() -> {
            assertThat(history().events(anna)).containsExactly(written);
            assertThat(history().find(written.id())).contains(written);
            assertThat(history().find(UUID.randomUUID())).isEmpty();
            assertThat(about(NEWSLETTER))
                    .isEqualTo(new Choice(
                            written.id(), Act.GRANTED, 1, 1, written.occurredAt(), written.expiresAt(), "granted"));
        });
    }

    @Test
    public void the_chain_that_is_read_is_intact() {
        append(act(Act.OBJECTED, EARLIER));
        append(grant(LATER, LATER.plusSeconds(60)));
        append(grant(LATER, null));
        append(act(Act.WITHDRAWN, LATER));

        inTransaction(() -> {
            Acts acts = log().open(anna);
            assertThat(new ChainCheck(Period.ofYears(5)).verify(history().chain(anna), acts.headIfKnown(), LATER))
                    .isEqualTo(new Verdict.Intact(4));
            assertThat(acts.head().position()).isEqualTo(4);
        });
    }

    @Test
    public void a_decision_can_be_restated() {
        append(grant(EARLIER, null));

        inTransaction(() -> log().restate(anna, NEWSLETTER, new Told(2, "needs_renewal"), LATER));

        inTransaction(() -> {
            assertThat(about(NEWSLETTER).stated()).isEqualTo("needs_renewal");
            assertThat(about(NEWSLETTER).version()).isEqualTo(2);
            assertThat(about(NEWSLETTER).occurredAt()).isEqualTo(EARLIER.truncatedTo(ChronoUnit.MICROS));
        });
    }

    @Test
    public void a_decision_is_stated_though_nobody_did_anything_and_the_next_act_is_newer() {
        inTransaction(() -> log().restate(anna, SIMILAR, new Told(1, "minor"), EARLIER));
        inTransaction(() -> log().restate(anna, SIMILAR, new Told(2, "legitimate_interest"), LATER));

        inTransaction(() -> {
            assertThat(history().acts(anna).about(SIMILAR)).isNull();
            assertThat(history().acts(anna).told(SIMILAR)).isEqualTo(new Told(2, "legitimate_interest"));
        });

        append(act(Act.OBJECTED, LATER));

        inTransaction(() -> assertThat(about(SIMILAR).version()).isEqualTo(3));
    }

    @Test
    public void a_grant_that_ended_is_found_until_it_was_said() {
        append(grant(EARLIER, LATER));
        Map<PurposeCode, Integer> majors = Map.of(NEWSLETTER, 1);

        inTransaction(() -> {
            assertThat(ended().unannounced(LATER.minusSeconds(1), majors, 1000)).doesNotContain(anna);
            assertThat(ended().unannounced(LATER, majors, 1000)).contains(anna);
            assertThat(ended().unannounced(EARLIER, Map.of(NEWSLETTER, 2), 1000))
                    .contains(anna);
        });

        append(ConsentEvent.of(
                UUID.randomUUID(), anna, NEWSLETTER, Act.EXPIRED, Channel.SYSTEM, Evidence.none(), LATER));

        inTransaction(() -> assertThat(ended().unannounced(LATER, Map.of(NEWSLETTER, 2), 1000))
                .doesNotContain(anna));
    }

    @Test
    public void an_objection_is_read_as_it_was_written() {
        Objection objection =
                new Objection(UUID.randomUUID(), anna, "direct_marketing", Medium.EMAIL, List.of(SIMILAR), LATER);

        inTransaction(() -> log().append(objection));

        inTransaction(() -> assertThat(history().objections(anna)).containsExactly(objection));
    }

    @Test
    public void one_person_does_not_see_anothers_acts() {
        append(act(Act.OBJECTED, EARLIER));

        SubjectId bram = new SubjectId(UUID.randomUUID());
        inTransaction(() -> {
            assertThat(history().events(bram)).isEmpty();
            assertThat(history().acts(bram)).isEqualTo(Acts.none());
            assertThat(history().objections(bram)).isEmpty();
        });
    }

    private void append(ConsentEvent event) {
        inTransaction(() -> {
            Acts acts = log().open(anna);
            Choice after = acts.choiceAfter(event, event.shown() == null ? 0 : 1);
            Entry entry = acts.next(event, after.saying(event.act() == Act.GRANTED ? "granted" : "denied"));
            log().append(entry);
        });
    }

    private Choice about(PurposeCode purpose) {
        return Objects.requireNonNull(history().acts(anna).about(purpose));
    }

    private ConsentEvent grant(Instant at, @Nullable Instant end) {
        return new ConsentEvent(
                UUID.randomUUID(),
                anna,
                NEWSLETTER,
                Act.GRANTED,
                new Shown(text().id(), text().sha256(), "nl", ConsentMethod.TOGGLE, "settings"),
                Channel.WEB,
                new Evidence("account", "request", EARLIER, UUID.randomUUID()),
                List.of("Sentum", "Other Company"),
                at,
                LATER,
                end);
    }

    private ConsentEvent act(Act act, Instant at) {
        return ConsentEvent.of(UUID.randomUUID(), anna, SIMILAR, act, Channel.WEB, Evidence.none(), at);
    }
}
