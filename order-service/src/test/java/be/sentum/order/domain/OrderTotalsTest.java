package be.sentum.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.Totals;
import be.sentum.order.domain.money.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REQ-INV-04: tax is rounded once per rate, whatever the lines")
class OrderTotalsTest {

    private static final int[] RATES = {21, 12, 6, 0, 9, 100};
    private static final int ORDERS = 200;

    @RepeatedTest(20)
    void the_tax_per_rate_is_that_of_the_exact_sum(RepetitionInfo repetition) {
        long seed = 20_261_123L * repetition.getCurrentRepetition();
        Random random = new Random(seed);
        for (int i = 0; i < ORDERS; i++) {
            List<OrderLine> lines = lines(random);

            Totals totals = new OrderLines(lines).totals();

            assertThat(vat(totals)).as("seed %d, order %d", seed, i).isEqualTo(exact(lines));
            assertThat(totals.total()).isEqualTo(totals.net().plus(totals.vat()));
        }
    }

    /** Each line alone would be rounded to another tax. */
    @ParameterizedTest
    @CsvSource({"21, 0.01, 1, 50, 0.11, 0.00", "6, 0.09, 1, 10, 0.05, 0.10", "12, 0.12, 3, 7, 0.30, 0.28"})
    void rounding_each_line_would_differ(
            int rate, String price, int quantity, int lines, String perRate, String perLine) {
        List<OrderLine> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(line(rate, new BigDecimal(price), quantity));
        }

        assertThat(new OrderLines(all).totals().vat()).isEqualTo(Money.of(perRate));
        assertThat(all.stream()
                        .map(line -> taxed(rate, line.unitPrice().amount().multiply(BigDecimal.valueOf(quantity))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(perLine);
    }

    private static List<OrderLine> lines(Random random) {
        List<OrderLine> lines = new ArrayList<>();
        int count = 1 + random.nextInt(100);
        for (int i = 0; i < count; i++) {
            int rate = RATES[random.nextInt(RATES.length)];
            lines.add(line(rate, BigDecimal.valueOf(random.nextLong(100_000_000), 2), 1 + random.nextInt(9999)));
        }
        return lines;
    }

    private static OrderLine line(int rate, BigDecimal price, int quantity) {
        return new OrderLine(new Sku("S"), "S", quantity, new Money(price), new VatRate(rate));
    }

    private static Map<Integer, BigDecimal> exact(List<OrderLine> lines) {
        Map<Integer, BigDecimal> taxable = new TreeMap<>();
        lines.forEach(line -> taxable.merge(
                line.vatRate().percent(),
                line.unitPrice().amount().multiply(BigDecimal.valueOf(line.quantity())),
                BigDecimal::add));
        taxable.replaceAll(OrderTotalsTest::taxed);
        return taxable;
    }

    private static BigDecimal taxed(int percent, BigDecimal taxable) {
        return taxable.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    private static Map<Integer, BigDecimal> vat(Totals totals) {
        Map<Integer, BigDecimal> vat = new TreeMap<>();
        totals.perRate()
                .forEach(rate -> vat.put(rate.rate().percent(), rate.vat().amount()));
        return vat;
    }
}
