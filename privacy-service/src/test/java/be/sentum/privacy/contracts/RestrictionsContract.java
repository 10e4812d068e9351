package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Origin;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.restriction.State;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Restrictions} does. */
public abstract class RestrictionsContract {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Roster ALL = new Roster(ServiceName.ALL);
    private static final int MANY = 10_000;

    private final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final Origin origin = new Origin(new RequestId(UUID.randomUUID()), new ItemId(UUID.randomUUID()));

    protected abstract Restrictions restrictions();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void what_is_kept_is_found_again_whole() {
        Restriction restriction = ordered(origin);
        inTransaction(() -> restrictions().add(restriction));

        restriction.applied(new ServiceName("order"), AnswerStatus.COMPLETED, ALL, NOW);
        restriction.announced(NOW.plusSeconds(1));
        restriction.planLift(null, NOW.plusSeconds(60), NOW.plusSeconds(2));
        restriction.last();
        restriction.askedAt(NOW.plusSeconds(3));
        restriction.failed(false, new ServiceName("billing"), "SomeFault", NOW);
        inTransaction(() -> restrictions().save(restriction));

        inTransaction(() -> assertThat(restrictions().find(restriction.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(restriction));
    }

    @Test
    public void an_items_restriction_is_found_until_it_ends() {
        Restriction restriction = ordered(origin);
        inTransaction(() -> restrictions().add(restriction));
        inTransaction(() -> assertThat(restrictions().lockOf(origin.item())).isPresent());

        restriction.startLifting(ALL);
        inTransaction(() -> restrictions().save(restriction));

        inTransaction(() -> assertThat(restrictions().lockOf(origin.item())).isEmpty());
    }

    @Test
    public void a_persons_are_listed_and_those_that_are_lifted_do_not_stand() {
        Restriction stands = ordered(null);
        Restriction lifted = ordered(null);
        lifted.startLifting(ALL);
        ServiceName.ALL.forEach(service -> lifted.released(service, ALL, NOW));
        inTransaction(() -> {
            restrictions().add(stands);
            restrictions().add(lifted);
        });

        inTransaction(() -> {
            assertThat(restrictions().of(anna))
                    .extracting(Restriction::id)
                    .containsExactlyInAnyOrder(stands.id(), lifted.id());
            assertThat(restrictions().of(anna)).extracting(Restriction::state).contains(State.LIFTED);
            assertThat(restrictions().standing(null, MANY))
                    .extracting(Restriction::id)
                    .contains(stands.id())
                    .doesNotContain(lifted.id());
            assertThat(restrictions().standing(stands.id(), MANY))
                    .extracting(Restriction::id)
                    .doesNotContain(stands.id());
        });
    }

    @Test
    public void whoever_owes_an_answer_is_found_by_when_it_was_asked() {
        Restriction asked = ordered(null);
        asked.askedAt(NOW);
        inTransaction(() -> restrictions().add(asked));

        inTransaction(() -> {
            assertThat(restrictions().unanswered(NOW, MANY)).contains(asked.id());
            assertThat(restrictions().unanswered(NOW.minusSeconds(1), MANY)).doesNotContain(asked.id());
        });
    }

    @Test
    public void what_is_planned_is_due_when_its_time_has_come() {
        Restriction planned = ordered(null);
        planned.planLift(NOW, NOW.plusSeconds(60), NOW);
        inTransaction(() -> restrictions().add(planned));

        inTransaction(() -> {
            assertThat(restrictions().dueToLift(NOW.plusSeconds(60), MANY)).contains(planned.id());
            assertThat(restrictions().dueToLift(NOW.plusSeconds(59), MANY)).doesNotContain(planned.id());
        });
    }

    private Restriction ordered(@Nullable Origin from) {
        return Restriction.order(
                new Restriction.Order(
                        new RestrictionId(UUID.randomUUID()),
                        anna,
                        Ground.ACCURACY_CONTESTED,
                        new Scope(List.of("financial", "inferred"), List.of("P06")),
                        "a note",
                        from,
                        NOW),
                ALL);
    }
}
