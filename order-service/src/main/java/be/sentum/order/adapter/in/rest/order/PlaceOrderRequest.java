package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.TypedText;
import be.sentum.order.application.port.in.PlaceOrder;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.PhoneNumber;
import be.sentum.order.domain.payment.PaymentMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order as it is asked for. There is no field for a price: those of our own catalogue count. */
record PlaceOrderRequest(
        @Nullable UUID customerId,
        @NotEmpty List<@NotNull @Valid Line> lines,
        @NotNull PaymentMethod payment,
        @Nullable @Valid AddressBody deliveryAddress,

        @Nullable
        @Size(max = Delivery.LONGEST_RECIPIENT)
        @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String recipient,

        @Nullable
        @Size(max = Delivery.LONGEST_REMARKS)
        @Pattern(regexp = TypedText.LINES, message = TypedText.FORBIDDEN)
        String remarks,

        @Schema(
                description = "Of the recipient, if a carrier needs it; told to no other carrier",
                examples = "+32470123456")
        @Nullable
        @Pattern(regexp = PhoneNumber.PATTERN)
        String recipientPhone,

        @Schema(description = "What the buyer writes to the recipient")
        @Nullable
        @Size(max = Delivery.LONGEST_GIFT_NOTE)
        @Pattern(regexp = TypedText.LINES, message = TypedText.FORBIDDEN)
        String giftNote,

        @Schema(description = "Buyers only: order although processing is restricted; without it the answer is 409")
        @Nullable
        Boolean confirmRestricted) {

    record Line(
            @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
            @Min(1) int quantity) {}

    /** @param byBuyer only the person can confirm an order under a restriction (Art. 18(2)) */
    PlaceOrder.Command toCommand(CustomerId customer, boolean byBuyer) {
        return new PlaceOrder.Command(
                customer,
                lines.stream()
                        .map(line -> new PlaceOrder.RequestedLine(new Sku(line.sku()), line.quantity()))
                        .toList(),
                payment,
                deliveryAddress == null ? null : deliveryAddress.toAddress(),
                recipient,
                remarks,
                recipientPhone == null ? null : new PhoneNumber(recipientPhone),
                giftNote,
                byBuyer && Boolean.TRUE.equals(confirmRestricted));
    }
}
