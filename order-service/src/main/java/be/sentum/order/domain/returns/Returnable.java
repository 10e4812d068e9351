package be.sentum.order.domain.returns;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.progress.OrderStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What of an order may still come back: what was delivered, after a withdrawal also what is on its way, less what came
 * back before.
 */
public final class Returnable {

    private final Map<Sku, Integer> open = new HashMap<>();

    private Returnable() {}

    public static Returnable of(Order order, List<Return> earlier) {
        Returnable returnable = new Returnable();
        order.parcels().stream()
                .filter(parcel -> mayComeBack(order, parcel))
                .flatMap(parcel -> parcel.lines().stream())
                .forEach(line -> returnable.open.merge(line.sku(), line.quantity(), Integer::sum));
        earlier.stream()
                .flatMap(one -> one.lines().stream())
                .forEach(line -> returnable.open.merge(line.sku(), -line.quantity(), Integer::sum));
        return returnable;
    }

    private static boolean mayComeBack(Order order, Parcel parcel) {
        return parcel.isDelivered() || order.status() == OrderStatus.WITHDRAWN;
    }

    /** Positions of the lines that are more than that. */
    public List<Integer> exceeding(List<ParcelLine> lines) {
        Map<Sku, Integer> left = new HashMap<>(open);
        return IntStream.range(0, lines.size())
                .filter(i -> left.merge(lines.get(i).sku(), -lines.get(i).quantity(), Integer::sum) < 0)
                .boxed()
                .toList();
    }
}
