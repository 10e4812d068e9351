package be.sentum.billing.application;

import static be.sentum.billing.example.Checks.approved;
import static be.sentum.billing.example.Checks.referred;
import static be.sentum.billing.example.Checks.rejection;
import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.in.ReviewSolvency;
import be.sentum.billing.application.port.out.Customers.Standing;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.example.Checks;
import be.sentum.billing.example.PointsCards;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("REQ-REC-01: a check whose input was corrected is made again when it did not approve")
class ReassessChecksTest {

    private static final List<String> OVERDUE = List.of("overdue_invoices");

    private final Billing billing = new Billing();
    private final CustomerId customer = billing.knows(anna(someone()));

    @Test
    void what_the_card_approves_with_the_corrected_input_is_approved_and_told() {
        SolvencyCheck wrong = added(withOverdue("120.00"));

        assertThat(corrected(OVERDUE)).isEqualTo(1);

        assertThat(found(wrong).verdict().code()).isEqualTo("approved");
        assertThat(billing.events.decisions())
                .singleElement()
                .satisfies(told -> assertThat(told.order()).isEqualTo(wrong.order()));
    }

    @Test
    void what_a_human_rejected_is_looked_at_by_a_human_again() {
        SolvencyCheck rejected = added(referred(customer));
        billing.checks.update(rejected.review(rejection()));

        corrected(OVERDUE);

        assertThat(found(rejected).isOpen()).isTrue();
        assertThat(billing.events.decisions()).isEmpty();
        assertThat(billing.reviewSolvency.handle(new ReviewSolvency.Command(
                        rejected.id(), "other", HumanDecision.APPROVED, List.of("The invoice was paid in March"))))
                .isInstanceOf(ReviewSolvency.Result.Reviewed.class);
    }

    @Test
    void what_approved_or_waits_no_longer_stays_as_it_was() {
        SolvencyCheck good = added(approved(customer));
        SolvencyCheck prepaid = added(referred(customer));
        billing.closeReferral.handle(prepaid.order());
        SolvencyCheck reviewed = added(referred(customer));
        billing.reviewSolvency.handle(new ReviewSolvency.Command(
                reviewed.id(), "other", HumanDecision.APPROVED, List.of("Paid every invoice since 2019")));

        assertThat(corrected(OVERDUE)).isZero();

        assertThat(found(good).assessedAt()).isEqualTo(good.assessedAt());
        assertThat(found(prepaid).closedAt()).isPresent();
    }

    @Test
    @DisplayName("REQ-SOL-05: an address is no input, so correcting it changes no check")
    void what_no_check_looks_at_changes_none() {
        added(referred(customer));

        assertThat(corrected(List.of("addresses", "familyName", "email"))).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"RESTRICTED", "ERASED", "UNKNOWN"})
    void nothing_is_assessed_about_somebody_restricted_or_gone(Standing standing) {
        added(referred(customer));
        billing.customers.stands(customer, standing);

        assertThat(corrected(OVERDUE)).isZero();
    }

    private int corrected(List<String> fields) {
        return billing.reassessChecks.handle(customer, fields);
    }

    private SolvencyCheck withOverdue(String amount) {
        return SolvencyCheck.assessed(
                new CheckId(UUID.randomUUID()),
                new OrderId(UUID.randomUUID()),
                customer,
                PointsCards.small().assess(Checks.inputs(amount, 5, 0)),
                Checks.NOW);
    }

    private SolvencyCheck added(SolvencyCheck check) {
        billing.checks.add(check);
        return check;
    }

    private SolvencyCheck found(SolvencyCheck check) {
        return billing.checks.find(check.id()).orElseThrow();
    }
}
