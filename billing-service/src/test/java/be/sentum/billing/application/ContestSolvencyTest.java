package be.sentum.billing.application;

import static be.sentum.billing.example.Checks.approved;
import static be.sentum.billing.example.Checks.referred;
import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.in.ReviewSolvency.Command;
import be.sentum.billing.application.port.in.ReviewSolvency.Refusal;
import be.sentum.billing.application.port.in.ReviewSolvency.Result;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.solvency.Contest;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContestSolvencyTest {

    private static final Viewer ANNA = new Viewer.Customer("anna");
    private static final List<String> FACT = List.of("Two invoices unpaid since June");

    private final Billing billing = new Billing();
    private final CustomerId customer = billing.knows(anna(someone()));
    private final SolvencyCheck check = referred(customer);

    @BeforeEach
    void a_check_was_referred() {
        billing.customers.logsIn(customer, "anna");
        billing.customers.logsIn(someone(), "bram");
        billing.checks.add(check);
    }

    @Test
    @DisplayName("REQ-ADM-03: the buyer's words reach the human who looks")
    void the_buyers_words_are_kept() {
        Optional<SolvencyCheck> contested =
                billing.contestSolvency.handle(check.id(), ANNA, " I work again since May. ");

        assertThat(contested.flatMap(SolvencyCheck::contest).map(Contest::statement))
                .contains("I work again since May.");
        assertThat(billing.events.contested()).hasSize(1);
        assertThat(review("reviewer", HumanDecision.APPROVED)).isInstanceOf(Result.Reviewed.class);
    }

    @Test
    @DisplayName("REQ-GEN-03: national register numbers are masked before anything is kept")
    void numbers_that_may_not_be_kept_are_not() {
        Optional<SolvencyCheck> contested =
                billing.contestSolvency.handle(check.id(), ANNA, "My number is 85.07.30-033.28");

        assertThat(contested.flatMap(SolvencyCheck::contest).map(Contest::statement))
                .get()
                .asString()
                .doesNotContain("033.28");
    }

    @Test
    @DisplayName("REQ-ADM-03: a contested rejection is looked at by another human, and may become a yes")
    void a_rejection_is_looked_at_by_another_human() {
        review("reviewer", HumanDecision.REJECTED);

        assertThat(billing.contestSolvency.handle(check.id(), ANNA, "One of them was paid"))
                .hasValueSatisfying(again -> {
                    assertThat(again.isOpen()).isTrue();
                });

        assertThat(review("reviewer", HumanDecision.APPROVED)).isEqualTo(new Result.Refused(Refusal.SAME_REVIEWER));
        assertThat(review("reviewer2", HumanDecision.APPROVED)).isInstanceOf(Result.Reviewed.class);
        assertThat(billing.events.decisions().getLast().verdict().code()).isEqualTo("approved");
    }

    @Test
    void asking_at_the_order_is_asking_without_a_word() {
        billing.contestSolvency.askedAtOrder(check.order());
        billing.contestSolvency.askedAtOrder(check.order());

        assertThat(billing.checks.find(check.id()).orElseThrow().contest())
                .hasValueSatisfying(contest -> assertThat(contest.statement()).isNull());
        assertThat(billing.events.contested()).isEmpty();
    }

    @Test
    void a_yes_has_nothing_to_contest() {
        SolvencyCheck good = approved(customer);
        billing.checks.add(good);

        assertThat(billing.contestSolvency.handle(good.id(), ANNA, "Why?"))
                .hasValueSatisfying(same -> assertThat(same.contest()).isEmpty());
    }

    @Test
    void one_that_waits_no_longer_is_not_opened_again() {
        billing.closeReferral.handle(check.order());

        assertThat(billing.contestSolvency.handle(check.id(), ANNA, null)).hasValueSatisfying(closed -> {
            assertThat(closed.isOpen()).isFalse();
            assertThat(closed.contest()).isPresent();
        });
    }

    @Test
    void somebody_elses_check_is_not_there() {
        assertThat(billing.contestSolvency.handle(check.id(), new Viewer.Customer("bram"), "x"))
                .isEmpty();
        assertThat(billing.checks.find(check.id()).orElseThrow().contest()).isEmpty();
    }

    private Result review(String reviewer, HumanDecision decision) {
        return billing.reviewSolvency.handle(new Command(check.id(), reviewer, decision, FACT));
    }
}
