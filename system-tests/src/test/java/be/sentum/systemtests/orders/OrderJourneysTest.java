package be.sentum.systemtests.orders;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderJourneysTest {

    private final StackUnderTest stack = StackUnderTest.running();
    private final Shop shop = new Shop(stack);

    @BeforeEach
    void clara_is_a_customer() {
        stack.register(TestUser.CLARA);
    }

    @Test
    void paid_first_shipped_delivered_invoiced_and_never_checked_for_solvency() {
        String order = shop.place(TestUser.CLARA, 2, "PREPAID");
        shop.awaitStatus(order, "AWAITING_PAYMENT");

        shop.pay(order, "70.00");
        shop.pay(order, "2.60");

        shop.awaitStatus(order, "CONFIRMED");
        shop.arrive(shop.ship(order, 2));
        assertInvoiced(order, "72.60");
        assertThat(shop.checks(order)).isEmpty();
        assertThat(statuses(order)).containsExactly("AWAITING_PAYMENT", "CONFIRMED", "SHIPPED", "DELIVERED");
    }

    @Test
    void on_invoice_approved_shipped_delivered_and_invoiced() {
        UUID buyer = newCustomer("Ingrid");
        String order = shop.placeFor(buyer, 2, "INVOICE");

        shop.awaitStatus(order, "CONFIRMED");

        assertThat(shop.checks(order).path(0).path("outcome").asText()).isEqualTo("approved");
        shop.arrive(shop.ship(order, 2));
        assertInvoiced(order, "72.60");
    }

    @Test
    void referred_and_then_paid_first() {
        String order = referred();

        shop.choose(TestUser.CLARA, order, "PREPAID");

        shop.awaitStatus(order, "AWAITING_PAYMENT");
        shop.pay(order, "1452.00");
        shop.awaitStatus(order, "CONFIRMED");
    }

    @Test
    @DisplayName("REQ-ADM-01, REQ-ADM-03: the machine refers, the buyer contests, the human approves")
    void referred_and_then_approved_by_a_human() {
        String order = referred();

        shop.contest(TestUser.CLARA, order);
        shop.review(order, "approved");

        shop.awaitStatus(order, "CONFIRMED");
    }

    @Test
    void referred_and_then_refused_by_a_human_who_leaves_the_way_of_paying_first() {
        String order = referred();

        shop.choose(TestUser.CLARA, order, "HUMAN_REVIEW");
        shop.review(order, "rejected");

        shop.awaitStatus(order, "REJECTED");
        shop.choose(TestUser.CLARA, order, "PREPAID");
        shop.awaitStatus(order, "AWAITING_PAYMENT");
    }

    @Test
    void in_two_parcels_it_is_delivered_when_both_have_arrived() {
        String order = shop.placeFor(newCustomer("Pieter"), 3, "PREPAID");
        shop.pay(order, "108.90");
        shop.awaitStatus(order, "CONFIRMED");

        String first = shop.ship(order, 1);
        assertThat(status(order)).isEqualTo("PARTLY_SHIPPED");
        String second = shop.ship(order, 2);
        assertThat(status(order)).isEqualTo("SHIPPED");
        shop.arrive(second);
        assertThat(status(order)).isEqualTo("SHIPPED");
        shop.arrive(first);

        assertInvoiced(order, "108.90");
    }

    @Test
    @DisplayName("REQ-ORD-04, REQ-INV-05: withdrawn from in two steps, brought back, credited, owed back")
    void withdrawn_from_without_a_log_in_sent_back_and_credited() {
        String mailbox = "withdrawer." + letters() + "@example.org";
        String order = shop.placeFor(shop.customer("Wendy", "Withdrawer", mailbox), 2, "PREPAID");
        shop.pay(order, "72.60");
        shop.awaitStatus(order, "CONFIRMED");
        shop.arrive(shop.ship(order, 2));
        assertInvoiced(order, "72.60");

        new Withdrawal(stack).of(shop.order(order).path("number").asText(), "Wendy Withdrawer", mailbox);
        shop.awaitStatus(order, "WITHDRAWN");
        shop.takeBack(order, 2);

        Shop.await(() -> !shop.creditNotes(order).isEmpty());
        JsonNode note = shop.creditNotes(order).path(0);
        assertThat(note.at("/total/amount").asText()).isEqualTo("72.60");
        assertThat(note.path("number").asText()).startsWith("CN-");
        assertThat(shop.refund(order)).isEqualTo("72.60");
    }

    private String referred() {
        String order = shop.place(TestUser.CLARA, 40, "INVOICE");
        shop.awaitStatus(order, "PAYMENT_CHOICE_REQUIRED");
        return order;
    }

    private void assertInvoiced(String order, String total) {
        shop.awaitStatus(order, "DELIVERED");
        Shop.await(() -> !shop.invoices(order).isEmpty());
        assertThat(shop.invoices(order)).hasSize(1);
        assertThat(shop.invoices(order).path(0).at("/total/amount").asText()).isEqualTo(total);
    }

    private UUID newCustomer(String name) {
        return shop.customer(name, "Journey", name.toLowerCase(Locale.ROOT) + "." + letters() + "@example.org");
    }

    private String status(String order) {
        return shop.order(order).path("status").asText();
    }

    private List<String> statuses(String order) {
        List<String> statuses = new ArrayList<>();
        shop.order(order).path("timeline").forEach(entry -> {
            String status = entry.path("status").asText();
            if (statuses.isEmpty() || !statuses.getLast().equals(status)) {
                statuses.add(status);
            }
        });
        return statuses;
    }

    /** No digits: some of them make a national register number, which is refused. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
