package be.sentum.order.adapter.in.rest.returns;

import be.sentum.order.domain.returns.Return;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Goods that came back. */
record ReturnBody(UUID id, UUID orderId, List<Line> lines, String reason, Instant returnedAt) {

    record Line(String sku, int quantity) {}

    static ReturnBody of(Return taken) {
        return new ReturnBody(
                taken.id().value(),
                taken.order().value(),
                taken.lines().stream()
                        .map(line -> new Line(line.sku().code(), line.quantity()))
                        .toList(),
                taken.reason().name().toLowerCase(Locale.ROOT),
                taken.at());
    }
}
