package be.sentum.order.adapter.in.rest.order;

import be.sentum.identifiers.NationalRegisterNumber;
import be.sentum.order.config.OrderConfig;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What annotations cannot say about an order: configured limits, and what depends on the country. */
@Singleton
class OrderLimits {

    private final OrderConfig config;

    OrderLimits(OrderConfig config) {
        this.config = config;
    }

    /** Throws {@code validation_failed} with all that is wrong. */
    void check(PlaceOrderRequest request) {
        List<FieldError> errors = new ArrayList<>();
        List<PlaceOrderRequest.Line> lines = request.lines();
        if (lines.size() > config.maxLines()) {
            errors.add(new FieldError("lines", "too_many"));
        }
        for (int i = 0; i < Math.min(lines.size(), config.maxLines()); i++) {
            if (lines.get(i).quantity() > config.maxQuantity()) {
                errors.add(new FieldError("lines[" + i + "].quantity", "out_of_range"));
            }
        }
        if (request.deliveryAddress() != null) {
            address(request.deliveryAddress(), errors);
        }
        if (request.recipientPhone() != null && isRegisterNumber(request.recipientPhone())) {
            errors.add(new FieldError("recipientPhone", NationalRegisterNumber.NOT_ALLOWED));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, "Correct the fields named in errors.", errors);
        }
    }

    /** In an address a register number is no slip of the tongue in a sentence: it is refused, as in a customer's. */
    private static void address(AddressBody address, List<FieldError> errors) {
        if (!address.hasValidPostalCode()) {
            errors.add(new FieldError("deliveryAddress.postalCode", "invalid_format"));
        }
        address.lines().forEach((field, text) -> {
            if (NationalRegisterNumber.isIn(text)) {
                errors.add(new FieldError("deliveryAddress." + field, NationalRegisterNumber.NOT_ALLOWED));
            }
        });
    }

    /** A number with its country has a + in front, which no register number has; others are looked at (REQ-GEN-03). */
    private static boolean isRegisterNumber(String phone) {
        return !phone.startsWith("+") && NationalRegisterNumber.isIn(phone);
    }
}
