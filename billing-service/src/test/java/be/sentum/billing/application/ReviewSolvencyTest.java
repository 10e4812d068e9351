package be.sentum.billing.application;

import static be.sentum.billing.example.Checks.approved;
import static be.sentum.billing.example.Checks.referred;
import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.in.ReviewSolvency.Command;
import be.sentum.billing.application.port.in.ReviewSolvency.Refusal;
import be.sentum.billing.application.port.in.ReviewSolvency.Result;
import be.sentum.billing.application.port.out.Customers.Standing;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewSolvencyTest {

    private static final List<String> FACT = List.of("Two invoices unpaid since June");

    private final Billing billing = new Billing();
    private final CustomerId customer = billing.knows(anna(someone()));
    private final SolvencyCheck check = referred(customer);

    @BeforeEach
    void a_check_was_referred() {
        billing.checks.add(check);
    }

    @ParameterizedTest
    @EnumSource(HumanDecision.class)
    void a_human_decides_and_the_others_hear_of_it(HumanDecision decision) {
        assertThat(review(decision, FACT)).isInstanceOf(Result.Reviewed.class);

        assertThat(billing.events.decisions()).singleElement().satisfies(told -> {
            assertThat(told.check()).isEqualTo(check.id());
            assertThat(told.verdict().code()).isEqualToIgnoringCase(decision.name());
        });
        assertThat(billing.checks.find(check.id()).orElseThrow().isOpen()).isFalse();
    }

    @Test
    @DisplayName("REQ-ADM-02: the score alone is no reason")
    void the_score_alone_is_refused() {
        assertThat(review(HumanDecision.REJECTED, List.of("score too low", "te weinig punten")))
                .isEqualTo(new Result.Refused(Refusal.SCORE_ONLY));
        assertThat(review(HumanDecision.REJECTED, List.of())).isEqualTo(new Result.Refused(Refusal.SCORE_ONLY));

        assertThat(billing.events.decisions()).isEmpty();
    }

    @Test
    void a_check_is_reviewed_once() {
        review(HumanDecision.APPROVED, FACT);

        assertThat(review(HumanDecision.REJECTED, FACT)).isEqualTo(new Result.Refused(Refusal.NOT_OPEN));
    }

    @Test
    void what_the_machine_approved_is_not_reviewed() {
        SolvencyCheck good = approved(customer);
        billing.checks.add(good);

        assertThat(billing.reviewSolvency.handle(new Command(good.id(), "reviewer", HumanDecision.REJECTED, FACT)))
                .isEqualTo(new Result.Refused(Refusal.NOT_OPEN));
    }

    @Test
    void a_check_that_no_longer_waits_is_not_reviewed() {
        billing.closeReferral.handle(check.order());
        billing.closeReferral.handle(check.order());

        assertThat(review(HumanDecision.APPROVED, FACT)).isEqualTo(new Result.Refused(Refusal.NOT_OPEN));
        assertThat(billing.solvencyQueries.openReviews(customer)).isZero();
    }

    @Test
    void nobody_reviews_a_check_of_their_own() {
        billing.customers.logsIn(customer, "reviewer");

        assertThat(review(HumanDecision.APPROVED, FACT)).isEqualTo(new Result.Refused(Refusal.OWN_CHECK));
    }

    @Test
    void an_unknown_check_is_not_reviewed() {
        var unknown = new Command(new CheckId(UUID.randomUUID()), "reviewer", HumanDecision.APPROVED, FACT);

        assertThat(billing.reviewSolvency.handle(unknown)).isEqualTo(new Result.Refused(Refusal.UNKNOWN_CHECK));
    }

    @Test
    @DisplayName("Art. 18: no review while assessment is restricted")
    void a_restricted_customer_is_not_assessed() {
        billing.customers.stands(customer, Standing.RESTRICTED);

        assertThat(review(HumanDecision.APPROVED, FACT)).isEqualTo(new Result.Refused(Refusal.RESTRICTED));
    }

    @Test
    void an_erased_customer_has_no_check() {
        billing.customers.stands(customer, Standing.ERASED);

        assertThat(review(HumanDecision.APPROVED, FACT)).isEqualTo(new Result.Refused(Refusal.UNKNOWN_CHECK));
    }

    private Result review(HumanDecision decision, List<String> reasons) {
        return billing.reviewSolvency.handle(new Command(check.id(), "reviewer", decision, reasons));
    }
}
