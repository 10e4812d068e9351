package be.sentum.billing.application;

import static be.sentum.billing.example.Customers.NIEUWSTRAAT;
import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.company;
import static be.sentum.billing.example.Customers.minor;
import static be.sentum.billing.example.Customers.ofUnknownAge;
import static be.sentum.billing.example.Customers.person;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static be.sentum.billing.example.Sales.prepaid;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.in.DecideSolvency.Command;
import be.sentum.billing.application.port.in.DecideSolvency.Result;
import be.sentum.billing.application.port.out.Customers.Standing;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.customer.PostalAddress;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.Contribution;
import be.sentum.billing.example.Checks;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecideSolvencyTest {

    private final Billing billing = new Billing();
    private final OrderId order = new OrderId(UUID.randomUUID());

    @Test
    void a_new_customer_with_a_modest_order_is_approved_by_a_check() {
        CustomerId anna = billing.knows(anna(someone()));

        assertThat(decide(anna, "120.00")).isEqualTo("approved");

        SolvencyCheck check = billing.checks.ofOrder(order).orElseThrow();
        assertThat(billing.events.decisions()).containsExactly(check.decision());
    }

    @Test
    @DisplayName("REQ-ADM-01: the worst possible score refers, it never rejects")
    void the_worst_score_is_referred() {
        CustomerId anna = billing.knows(anna(someone()));
        for (int i = 0; i < 5; i++) {
            billing.issueInvoice.handle(onInvoice(anna, line(1, "900.00", 21)));
        }
        billing.itIs("2027-03-01T10:00:00Z");

        assertThat(decide(anna, "9999.00")).isEqualTo("refer");

        assertThat(billing.checks.ofOrder(order).orElseThrow().assessment().score())
                .isEqualTo(-90);
    }

    @Test
    void up_to_the_threshold_nothing_is_looked_at() {
        CustomerId anna = billing.knows(anna(someone()));

        assertThat(decide(anna, "50.00")).isEqualTo("approved");

        assertNoCheck();
    }

    @Test
    @DisplayName("P06: a prepaid order is never assessed")
    void a_prepaid_order_is_not_assessed() {
        CustomerId anna = billing.knows(anna(someone()));

        Result result = billing.decideSolvency.handle(new Command(order, anna, Euro.of("500.00"), true));

        assertThat(result).isInstanceOf(Result.NothingToDo.class);
        assertThat(billing.events.decisions()).isEmpty();
    }

    @Test
    @DisplayName("REQ-ADM-05: minors, and who did not say to be of age, are referred without a check")
    void minors_are_not_checked() {
        assertThat(decide(billing.knows(minor(someone())), "120.00")).isEqualTo("refer");
        assertNoCheck();
        assertThat(decide(billing.knows(ofUnknownAge(someone())), "120.00")).isEqualTo("refer");
        assertNoCheck();
    }

    @Test
    void a_company_has_no_age() {
        assertThat(decide(billing.knows(company(someone())), "120.00")).isEqualTo("approved");
        assertThat(billing.checks.ofOrder(order)).isPresent();
    }

    @Test
    @DisplayName("Art. 21(1): who objects is referred without a check, until the objection is taken back")
    void an_objection_is_honoured() {
        CustomerId anna = billing.knows(anna(someone()));
        billing.objections.objects(anna);

        assertThat(decide(anna, "120.00")).isEqualTo("refer");
        assertNoCheck();

        billing.objections.takesBack(anna);
        assertThat(decide(anna, "120.00")).isEqualTo("approved");
    }

    @Test
    @DisplayName("Art. 18: under restriction nothing is assessed, not even a small order")
    void a_restriction_is_honoured() {
        CustomerId anna = billing.knows(anna(someone()));
        billing.customers.stands(anna, Standing.RESTRICTED);

        assertThat(decide(anna, "20.00")).isEqualTo("refer");

        assertNoCheck();
    }

    @Test
    @DisplayName("REQ-ERA-07: nothing is written about an erased person")
    void an_erased_customer_is_left_alone() {
        CustomerId anna = billing.knows(anna(someone()));
        billing.customers.stands(anna, Standing.ERASED);

        assertThat(billing.decideSolvency.handle(command(anna, "120.00"))).isInstanceOf(Result.NothingToDo.class);

        assertNoCheck();
        assertThat(billing.events.decisions()).isEmpty();
    }

    @Test
    void without_a_card_it_is_tried_again() {
        assertThat(billing.decideSolvency.handle(command(someone(), "20.00"))).isInstanceOf(Result.CardOnItsWay.class);

        assertThat(billing.events.decisions()).isEmpty();
    }

    @Test
    void a_second_time_nothing_happens() {
        CustomerId anna = billing.knows(anna(someone()));
        decide(anna, "120.00");

        assertThat(billing.decideSolvency.handle(command(anna, "120.00"))).isInstanceOf(Result.NothingToDo.class);

        assertThat(billing.events.decisions()).hasSize(1);
    }

    @Test
    @DisplayName("REQ-SOL-02: a stored check, replayed with its version and inputs, gives the same")
    void a_stored_check_can_be_replayed() {
        CustomerId anna = billing.knows(anna(someone()));
        decide(anna, "700.00");

        SolvencyCheck check = billing.checks.ofOrder(order).orElseThrow();

        var card = billing.pointsCards.version(check.assessment().modelVersion());
        assertThat(card.assess(check.assessment().inputs())).isEqualTo(check.assessment());
    }

    @Test
    @DisplayName("REQ-SOL-05: name, postcode and language do not change the outcome")
    void the_outcome_is_blind_to_who_somebody_is() {
        List<CardCopy> lookalikes = List.of(
                anna(someone()),
                person(someone(), "Mohamed El Amrani", NIEUWSTRAAT, true, "nl"),
                person(someone(), "Nguyen Thi Mai", address("9999"), true, "fr"),
                person(someone(), "Zofia Kowalska", address("1080"), true, "en"),
                person(someone(), "Hans Müller", address("4700"), true, "de"));
        for (String amount : List.of("75.00", "199.99", "200.01", "1500.00")) {
            List<List<Integer>> points = lookalikes.stream()
                    .map(card -> assessed(billing.knows(card), amount))
                    .toList();

            assertThat(points).as("an order of %s", amount).allMatch(points.getFirst()::equals);
        }
    }

    @Test
    @DisplayName("14.2: history older than 24 months is not looked at")
    void old_history_does_not_count() {
        CustomerId anna = billing.knows(anna(someone()));
        billing.itIs("2024-01-10T10:00:00Z");
        billing.issueInvoice.handle(onInvoice(anna, line(1, "100.00", 21)));
        billing.itIs("2026-11-22T10:00:00Z");

        assertThat(decide(anna, "120.00")).isEqualTo("approved");
    }

    @Test
    @DisplayName("CEL VI.47: to withdraw from an order costs nothing, in the next check neither")
    void what_was_withdrawn_from_does_not_count_against_the_buyer() {
        CustomerId anna = billing.knows(anna(someone()));
        CustomerId withdrew = billing.knows(anna(someone()));
        CustomerId owes = billing.knows(anna(someone()));
        for (CustomerId buyer : List.of(withdrew, owes)) {
            for (int i = 0; i < 3; i++) {
                billing.issueInvoice.handle(onInvoice(buyer, line(1, "300.00", 21)));
            }
        }
        billing.invoices.all().stream()
                .map(invoice -> invoice.document().sale())
                .filter(sale -> sale.customer().equals(withdrew))
                .forEach(this::withdraw);

        billing.itIs("2027-03-01T10:00:00Z");

        assertThat(assessed(withdrew, "120.00"))
                .isEqualTo(assessed(anna, "120.00"))
                .isNotEqualTo(assessed(owes, "120.00"));
    }

    private void withdraw(Sale sale) {
        billing.accounts.keep(
                OrderAccount.opened(sale.order(), "1", sale.customer(), sale.prepaid(), Euro.of("363.00"), Checks.NOW)
                        .end(new OrderEnd(OrderEnd.Kind.WITHDRAWN_AFTER_SENDING, Checks.NOW)));
    }

    @Test
    void paid_orders_count_in_favour() {
        CustomerId anna = billing.knows(anna(someone()));
        for (int i = 0; i < 4; i++) {
            billing.issueInvoice.handle(prepaid(anna, line(1, "100.00", 21)));
        }

        assertThat(decide(anna, "700.00")).isEqualTo("approved");
    }

    private String decide(CustomerId customer, String total) {
        return billing.decideSolvency.handle(command(customer, total)) instanceof Result.Decided decided
                ? decided.decision().verdict().code()
                : "not decided";
    }

    private List<Integer> assessed(CustomerId customer, String total) {
        var other = new OrderId(UUID.randomUUID());
        billing.decideSolvency.handle(new Command(other, customer, Euro.of(total), false));
        return billing.checks.ofOrder(other).orElseThrow().assessment().contributions().stream()
                .map(Contribution::points)
                .toList();
    }

    private Command command(CustomerId customer, String total) {
        return new Command(order, customer, Euro.of(total), false);
    }

    private void assertNoCheck() {
        assertThat(billing.checks.ofOrder(order)).isEmpty();
    }

    private static PostalAddress address(String postalCode) {
        return new PostalAddress("Dorpsstraat", "1", null, postalCode, "Elders", "BE");
    }
}
