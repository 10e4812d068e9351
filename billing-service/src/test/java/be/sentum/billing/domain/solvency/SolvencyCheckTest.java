package be.sentum.billing.domain.solvency;

import static be.sentum.billing.example.Checks.NOW;
import static be.sentum.billing.example.Checks.approved;
import static be.sentum.billing.example.Checks.referred;
import static be.sentum.billing.example.Checks.rejection;
import static be.sentum.billing.example.Customers.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SolvencyCheckTest {

    @Test
    void only_a_referred_check_waits_for_a_human() {
        assertThat(referred(someone()).isOpen()).isTrue();
        assertThat(approved(someone()).isOpen()).isFalse();
    }

    @Test
    @DisplayName("REQ-ADM-01: a rejection is a human's, with reasons")
    void a_human_decides_and_the_assessment_stays() {
        SolvencyCheck check = referred(someone());

        SolvencyCheck reviewed = check.review(rejection());

        assertThat(reviewed.verdict().code()).isEqualTo("rejected");
        assertThat(reviewed.verdict()).isInstanceOf(Verdict.ByHuman.class);
        assertThat(reviewed.assessment()).isEqualTo(check.assessment());
        assertThat(reviewed.decision().decidedAt()).isEqualTo(rejection().decidedAt());
    }

    @Test
    void a_check_is_reviewed_once() {
        SolvencyCheck reviewed = referred(someone()).review(rejection());

        assertThatIllegalStateException().isThrownBy(() -> reviewed.review(rejection()));
        assertThatIllegalStateException().isThrownBy(() -> approved(someone()).review(rejection()));
    }

    @Test
    void a_closed_check_no_longer_waits() {
        SolvencyCheck closed = referred(someone()).close(NOW);

        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.verdict().code()).isEqualTo("refer");
    }

    @Test
    @DisplayName("RET-09: a check is kept for twelve months after the decision")
    void a_check_has_a_last_day() {
        assertThat(approved(someone()).retainedUntil()).isEqualTo("2027-11-22");
    }

    @Test
    void a_review_without_reviewer_or_reason_cannot_be_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Review(" ", HumanDecision.REJECTED, List.of("a reason"), NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Review("somebody", HumanDecision.REJECTED, List.of(), NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Review("somebody", HumanDecision.REJECTED, List.of("\n"), NOW));
    }

    @Test
    void a_reason_is_one_line() {
        var review = new Review("somebody", HumanDecision.APPROVED, List.of(" two\nlines "), NOW);

        assertThat(review.reasons()).containsExactly("two lines");
    }
}
