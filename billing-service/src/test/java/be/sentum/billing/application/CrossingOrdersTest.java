package be.sentum.billing.application;

import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static be.sentum.billing.example.Sales.prepaid;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.in.DecideSolvency;
import be.sentum.billing.application.port.in.ReviewSolvency;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What orders tell billing, double and in any order. A failure names the seed of its round: {@code -Dsentum.seed=…} begins
 * with that one; {@code -Dsentum.long=true} looks at many more.
 */
class CrossingOrdersTest {

    private static final long SEED = Long.getLong("sentum.seed", System.nanoTime());
    private static final int ROUNDS = Boolean.getBoolean("sentum.long") ? 20_000 : 300;

    @Test
    void an_order_is_invoiced_once_and_decided_once_by_the_machine() {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            try {
                new Round(new Random(seed)).play();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dsentum.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static final class Round {

        private final Random random;
        private final Billing billing = new Billing();
        private final CustomerId customer = billing.knows(anna(someone()));
        private final List<Sale> sales = new ArrayList<>();

        Round(Random random) {
            this.random = random;
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                String price = random.nextBoolean() ? "40.00" : "900.00";
                sales.add(
                        random.nextInt(3) == 0
                                ? prepaid(customer, line(1, price, 21))
                                : onInvoice(customer, line(1, price, 21)));
            }
        }

        void play() {
            List<Runnable> told = new ArrayList<>();
            for (Sale sale : sales) {
                told.addAll(Collections.nCopies(1 + random.nextInt(3), () -> placed(sale)));
                told.addAll(Collections.nCopies(1 + random.nextInt(3), () -> billing.issueInvoice.handle(sale)));
                told.addAll(Collections.nCopies(random.nextInt(2), () -> billing.closeReferral.handle(sale.order())));
                told.addAll(Collections.nCopies(random.nextInt(2), () -> reviewed(sale)));
            }
            Collections.shuffle(told, random);
            told.forEach(Runnable::run);
            look();
        }

        private void placed(Sale sale) {
            billing.decideSolvency.handle(
                    new DecideSolvency.Command(sale.order(), customer, Euro.of("500.00"), sale.prepaid()));
        }

        private void reviewed(Sale sale) {
            billing.checks
                    .ofOrder(sale.order())
                    .map(SolvencyCheck::id)
                    .ifPresent(check -> billing.reviewSolvency.handle(new ReviewSolvency.Command(
                            check, "reviewer", HumanDecision.APPROVED, List.of("Paid 3 orders in time in 2025."))));
        }

        private void look() {
            assertThat(billing.events.invoices())
                    .as("each delivered order once")
                    .extracting(invoice -> invoice.document().sale().order())
                    .containsExactlyInAnyOrderElementsOf(
                            sales.stream().map(Sale::order).toList());
            assertThat(billing.events.invoices())
                    .as("numbers without gaps")
                    .extracting(invoice -> invoice.document().number().written())
                    .containsExactlyElementsOf(numbers());
            for (Sale sale : sales) {
                long decided = billing.events.decisions().stream()
                        .filter(decision -> decision.order().equals(sale.order()))
                        .filter(decision -> decision.verdict() instanceof Verdict.ByMachine)
                        .count();
                assertThat(decided).as("decided by the machine").isLessThan(2);
                if (sale.prepaid()) {
                    assertThat(billing.checks.ofOrder(sale.order()))
                            .as("P06: what is prepaid is never assessed")
                            .isEmpty();
                }
            }
        }

        private List<String> numbers() {
            List<String> numbers = new ArrayList<>();
            for (int i = 1; i <= sales.size(); i++) {
                numbers.add("2026-%06d".formatted(i));
            }
            return numbers;
        }
    }
}
