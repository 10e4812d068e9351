package be.sentum.order.adapter.in.rest.gift;

import be.sentum.order.adapter.in.rest.TypedText;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.gift.ParcelMark;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody who received a parcel shows of it, one of three, and the name it was sent to. */
record RecipientSearchRequest(
        @Nullable @Pattern(regexp = TrackingToken.PATTERN, message = "invalid_format")
        String trackingToken,

        @Nullable @Pattern(regexp = TrackingNumber.PATTERN) String trackingNumber,

        @Nullable @Pattern(regexp = "[0-9A-Z]{10}", message = "invalid_format")
        String orderNumber,

        @NotBlank
        @Size(max = Delivery.LONGEST_RECIPIENT)
        @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String name) {

    /** Throws {@code validation_failed} unless exactly one is there. */
    ParcelMark mark() {
        long shown = Stream.of(trackingToken, trackingNumber, orderNumber)
                .filter(Objects::nonNull)
                .count();
        if (shown != 1) {
            throw refused("trackingToken", shown == 0 ? "required" : "not_together");
        }
        if (trackingToken != null) {
            return new ParcelMark.Token(new TrackingToken(trackingToken));
        }
        return trackingNumber != null
                ? new ParcelMark.OfParcel(new TrackingNumber(trackingNumber))
                : new ParcelMark.OfOrder(number(Objects.requireNonNull(orderNumber)));
    }

    private static OrderNumber number(String typed) {
        try {
            return new OrderNumber(typed);
        } catch (IllegalArgumentException e) {
            throw refused("orderNumber", "checksum");
        }
    }

    private static ProblemException refused(String field, String code) {
        return new ProblemException(
                CommonProblem.VALIDATION_FAILED,
                "Send one of trackingToken, trackingNumber and orderNumber, and the name on the parcel.",
                List.of(new FieldError(field, code)));
    }
}
