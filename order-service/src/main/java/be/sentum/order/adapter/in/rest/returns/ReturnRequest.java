package be.sentum.order.adapter.in.rest.returns;

import be.sentum.order.application.port.in.returns.TakeBack;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.returns.ReturnReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/** Goods that came back, and why. */
record ReturnRequest(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines,

        @NotNull @Pattern(regexp = "withdrawal|defective|damaged|wrong_item|goodwill", message = "unknown_value")
        String reason) {

    record Line(
            @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
            @Min(1) @Max(1_000_000) int quantity) {}

    TakeBack.Command toCommand(OrderId order) {
        return new TakeBack.Command(
                order,
                lines.stream()
                        .map(line -> new ParcelLine(new Sku(line.sku()), line.quantity()))
                        .toList(),
                ReturnReason.valueOf(reason.toUpperCase(Locale.ROOT)));
    }
}
