package be.sentum.order.domain;

import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.Totals;
import be.sentum.order.domain.money.VatRate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was ordered: at least one line; a product may stand in several. Never changes. */
public record OrderLines(List<OrderLine> all) {

    public OrderLines {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("an order has lines");
        }
    }

    Totals totals() {
        Map<VatRate, Money> taxable = new HashMap<>();
        all.forEach(line -> taxable.merge(line.vatRate(), line.net(), Money::plus));
        return Totals.of(taxable);
    }

    /** How many of each product are in none of the parcels, in the order of the lines. */
    List<ParcelLine> remainingAfter(List<Parcel> parcels) {
        Map<Sku, Integer> open = new LinkedHashMap<>();
        all.forEach(line -> open.merge(line.sku(), line.quantity(), Integer::sum));
        parcels.stream()
                .flatMap(parcel -> parcel.lines().stream())
                .forEach(line -> open.merge(line.sku(), -line.quantity(), Integer::sum));
        return open.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new ParcelLine(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Positions of what is not, or no longer in that quantity, to be shipped. */
    static List<Integer> exceeding(List<ParcelLine> wanted, List<ParcelLine> remaining) {
        Map<Sku, Integer> open = new LinkedHashMap<>();
        remaining.forEach(line -> open.put(line.sku(), line.quantity()));
        return IntStream.range(0, wanted.size())
                .filter(i -> open.merge(wanted.get(i).sku(), -wanted.get(i).quantity(), Integer::sum) < 0)
                .boxed()
                .toList();
    }
}
