package be.sentum.billing.application.port.out;

import static be.sentum.billing.example.Checks.NOW;
import static be.sentum.billing.example.Checks.approved;
import static be.sentum.billing.example.Checks.referred;
import static be.sentum.billing.example.Checks.rejection;
import static be.sentum.billing.example.Customers.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public abstract class SolvencyChecksContract {

    private final CustomerId customer = someone();

    protected abstract SolvencyChecks checks();

    protected abstract InTransaction inTransaction();

    @Test
    @DisplayName("REQ-SOL-02: everything needed for a replay is stored")
    void a_check_is_found_as_it_was() {
        SolvencyCheck check = added(approved(customer));

        assertThat(found(check)).usingRecursiveComparison().isEqualTo(check);
        assertThat(inTransaction().call(() -> checks().ofOrder(check.order())).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(check);
    }

    @Test
    void a_review_is_stored_and_the_assessment_untouched() {
        SolvencyCheck check = added(referred(customer));

        SolvencyCheck reviewed = inTransaction().call(() -> {
            SolvencyCheck changed =
                    checks().findToChange(check.id()).orElseThrow().review(rejection());
            checks().update(changed);
            return changed;
        });

        assertThat(found(check)).usingRecursiveComparison().isEqualTo(reviewed);
        assertThat(found(check).assessment()).isEqualTo(check.assessment());
    }

    @Test
    void a_check_made_again_takes_the_place_of_the_one_that_was() {
        SolvencyCheck check = added(referred(customer));
        inTransaction().run(() -> checks().update(check.review(rejection())));

        SolvencyCheck again = inTransaction().call(() -> {
            SolvencyCheck before = checks().findToChange(check.id()).orElseThrow();
            SolvencyCheck after = before.reassess(approved(customer).assessment(), NOW.plusSeconds(7200));
            checks().reassess(before, after, List.of("overdue_invoices"));
            return after;
        });

        assertThat(found(check)).usingRecursiveComparison().isEqualTo(again);
        assertThat(found(check).review()).isEmpty();
        assertThat(found(check).verdict().code()).isEqualTo("approved");
    }

    @Test
    void open_checks_are_counted_for_their_customer() {
        added(approved(customer));
        added(referred(someone()));
        SolvencyCheck first = added(referred(customer));
        added(referred(customer));
        assertThat(open()).isEqualTo(2);

        inTransaction().run(() -> checks().update(first.close(NOW)));

        assertThat(open()).isEqualTo(1);
        assertThat(found(first).closedAt()).contains(NOW);
    }

    @Test
    void a_customers_checks_are_found_and_nobody_elses() {
        SolvencyCheck first = added(approved(customer));
        added(referred(someone()));
        SolvencyCheck second = added(referred(customer));

        assertThat(inTransaction().call(() -> checks().of(customer)))
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void an_order_has_at_most_one_check() {
        SolvencyCheck check = added(approved(customer));
        SolvencyCheck second =
                SolvencyCheck.assessed(checks().nextId(), check.order(), customer, check.assessment(), NOW);

        assertThatException().isThrownBy(() -> added(second));

        assertThat(found(check).id()).isEqualTo(check.id());
    }

    @Test
    void an_unknown_check_is_not_found() {
        assertThat(inTransaction().call(() -> checks().find(checks().nextId()))).isEmpty();
        assertThat(inTransaction().call(() -> checks().findToChange(checks().nextId())))
                .isEmpty();
    }

    private SolvencyCheck added(SolvencyCheck check) {
        inTransaction().run(() -> checks().add(check));
        return check;
    }

    private SolvencyCheck found(SolvencyCheck check) {
        return inTransaction().call(() -> checks().find(check.id())).orElseThrow();
    }

    private int open() {
        return inTransaction().call(() -> checks().openFor(customer));
    }
}
