package be.sentum.order.adapter.in.rest.delivery;

import be.sentum.order.adapter.in.rest.TypedText;
import be.sentum.order.application.port.in.delivery.ShipOrder;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.TrackingNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parcel; without {@code lines} it holds all that remains. */
record ShipmentRequest(
        @NotNull @Size(min = 1, max = 64) @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String carrier,

        @NotNull @Pattern(regexp = TrackingNumber.PATTERN) String trackingNumber,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines) {

    record Line(
            @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
            @Min(1) int quantity) {}

    ShipOrder.Command toCommand(OrderId order) {
        return new ShipOrder.Command(
                order,
                carrier,
                new TrackingNumber(trackingNumber),
                lines == null
                        ? List.of()
                        : lines.stream()
                                .map(line -> new ParcelLine(new Sku(line.sku()), line.quantity()))
                                .toList());
    }
}
