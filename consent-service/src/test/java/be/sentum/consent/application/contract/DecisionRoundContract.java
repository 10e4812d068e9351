package be.sentum.consent.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.decision.DecisionRound;
import be.sentum.consent.application.port.out.decision.DecisionRound.Standing;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link DecisionRound} does. Others may have decisions too. */
public abstract class DecisionRoundContract {

    private static final PurposeCode SOLVENCY = new PurposeCode("P06");
    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");
    private static final Duration WITHIN = Duration.ofDays(3);

    private final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final SubjectId bram = new SubjectId(UUID.randomUUID());

    protected abstract DecisionRound round();

    protected abstract ConsentLog log();

    /** Makes the present round complete, and begun at that moment. */
    protected abstract void completeSince(Instant began);

    /** Runs a step in one transaction, where there are any: meanwhile the round is nobody else's. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void a_round_has_each_decision_once_as_it_was_told_and_the_next_waits_until_it_is_due() {
        Instant told = Instant.parse("2026-01-01T10:00:00Z");
        Instant now = Instant.parse("2026-11-22T10:00:00Z");

        inTransaction(() -> {
            log().restate(anna, SOLVENCY, new Told(3, "legitimate_interest"), told);
            log().restate(anna, NEWSLETTER, new Told(2, "minor"), told);
            log().restate(bram, NEWSLETTER, new Told(1, "granted"), told);
            completeSince(now.minus(WITHIN).minusSeconds(1));

            assertThat(wholeRound(now))
                    .filteredOn(s -> s.subject().equals(anna) || s.subject().equals(bram))
                    .containsExactlyInAnyOrder(
                            new Standing(anna, new Decision(SOLVENCY, true, "legitimate_interest"), 3, told),
                            new Standing(anna, new Decision(NEWSLETTER, false, "minor"), 2, told),
                            new Standing(bram, new Decision(NEWSLETTER, true, "granted"), 1, told));

            Instant later = now.plus(WITHIN);
            assertThat(round().next(1, later, later.minus(WITHIN))).isEmpty();
            Instant due = later.plusSeconds(1);
            assertThat(round().next(1, due, due.minus(WITHIN))).isNotEmpty();
        });
    }

    @Test
    public void all_decisions_of_a_person_come_together() {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");

        inTransaction(() -> {
            log().restate(anna, SOLVENCY, new Told(1, "minor"), now);
            log().restate(anna, NEWSLETTER, new Told(1, "minor"), now);
            completeSince(now.minus(WITHIN).minusSeconds(1));

            List<Standing> next = round().next(1, now, now.minus(WITHIN));
            while (next.stream().noneMatch(s -> s.subject().equals(anna))) {
                assertThat(next).isNotEmpty();
                next = round().next(1, now, now.minus(WITHIN));
            }
            assertThat(next).extracting(Standing::subject).containsExactly(anna, anna);
        });
    }

    private List<Standing> wholeRound(Instant now) {
        List<Standing> all = new ArrayList<>();
        List<Standing> next = round().next(1, now, now.minus(WITHIN));
        while (!next.isEmpty()) {
            all.addAll(next);
            next = round().next(1, now, now.minus(WITHIN));
        }
        return all;
    }
}
