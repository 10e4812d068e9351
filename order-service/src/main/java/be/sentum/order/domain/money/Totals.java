package be.sentum.order.domain.money;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an order costs. The tax is rounded once per rate on the sum of its lines, never per line (REQ-INV-04).
 *
 * @param perRate one entry for each rate that occurs, highest first
 * @param net without tax
 * @param total with tax: what the buyer pays
 */
public record Totals(List<VatTotal> perRate, Money net, Money vat, Money total) {

    public Totals {
        perRate = List.copyOf(perRate);
    }

    /** @param taxable the sum of the lines of each rate, without tax */
    public static Totals of(Map<VatRate, Money> taxable) {
        List<VatTotal> perRate = taxable.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(entry -> new VatTotal(
                        entry.getKey(), entry.getValue(), entry.getKey().on(entry.getValue())))
                .toList();
        Money net = perRate.stream().map(VatTotal::taxable).reduce(Money.ZERO, Money::plus);
        Money vat = perRate.stream().map(VatTotal::vat).reduce(Money.ZERO, Money::plus);
        return new Totals(perRate, net, vat, net.plus(vat));
    }
}
