package be.sentum.privacy.domain.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RestrictionTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Roster ALL = new Roster(ServiceName.ALL);

    private final Restriction restriction = Restriction.order(
            new Restriction.Order(
                    new RestrictionId(UUID.randomUUID()),
                    new SubjectId(UUID.randomUUID()),
                    Ground.UNLAWFUL,
                    Scope.EVERYTHING,
                    null,
                    null,
                    NOW),
            ALL);

    @Test
    @DisplayName("REQ-GEN-01: effective when the last service has answered, and once")
    void it_is_effective_when_all_have_answered() {
        long became = ServiceName.ALL.stream()
                .filter(service -> restriction.applied(service, AnswerStatus.COMPLETED, ALL, NOW))
                .count();

        assertThat(became).isOne();
        assertThat(restriction.state()).isEqualTo(State.EFFECTIVE);
        assertThat(restriction.applied(new ServiceName("order"), AnswerStatus.COMPLETED, ALL, NOW))
                .isFalse();
    }

    @Test
    void a_service_that_never_said_what_it_holds_keeps_it_from_being_effective() {
        Roster without = new Roster(Set.of(new ServiceName("order")));

        ServiceName.ALL.forEach(service -> restriction.applied(service, AnswerStatus.COMPLETED, without, NOW));

        assertThat(restriction.state()).isEqualTo(State.ORDERED);
    }

    @Test
    @DisplayName("REQ-RES-04: the notice lies before the end, and is no promise")
    void nothing_ends_without_a_notice() {
        assertThat(restriction.planLift(null, NOW.plusSeconds(60), NOW)).contains(notice());
        assertThat(restriction.planLift(NOW, NOW, NOW)).contains(notice());
        assertThat(restriction.planLift(NOW.plusSeconds(1), NOW.plusSeconds(60), NOW))
                .contains(notice());

        assertThat(restriction.planLift(NOW, NOW.plusSeconds(60), NOW)).isEmpty();
        assertThat(restriction.isLiftDue(NOW.plusSeconds(59))).isFalse();
        assertThat(restriction.isLiftDue(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void our_own_letter_is_a_notice() {
        restriction.announced(NOW);

        assertThat(restriction.planLift(null, NOW.plusSeconds(1), NOW.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void what_is_ending_is_not_planned_again_and_a_late_receipt_changes_nothing() {
        restriction.startLifting(ALL);

        assertThat(restriction.planLift(NOW, NOW.plusSeconds(60), NOW))
                .contains(new RestrictionRejection.AlreadyLifted());
        assertThat(restriction.applied(new ServiceName("order"), AnswerStatus.COMPLETED, ALL, NOW))
                .isFalse();
        assertThat(restriction.state()).isEqualTo(State.LIFTING);
    }

    private static RestrictionRejection notice() {
        return new RestrictionRejection.NoticeRequired();
    }
}
