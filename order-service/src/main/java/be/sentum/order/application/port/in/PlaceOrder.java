package be.sentum.order.application.port.in;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.PhoneNumber;
import be.sentum.order.domain.payment.PaymentMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes an order at our own catalogue's prices and decides how it goes on: a prepaid one awaits its payment, one on
 * invoice the solvency decision. Refuses unknown and erased customers, restricted ones
 * unless they order knowingly, products that are unknown or
 * not available, and an order nobody knows where to deliver. Not idempotent: each call places an order.
 */
public interface PlaceOrder {

    Result handle(Command command);

    /**
     * @param lines at least one; a product may stand in several
     * @param deliveryAddress absent: that of the customer's card
     * @param recipient absent: the customer; another name than the customer's is that of a person with rights of one's own
     *     (REQ-ORD-05)
     * @param remarks national register numbers in it are masked before anything is kept
     * @param phone of the recipient, if a carrier needs it
     * @param giftNote to the recipient; masked as remarks are
     * @param knowingly the buyer orders although processing is restricted, having been told (REQ-RES-02)
     */
    record Command(
            CustomerId customer,
            List<RequestedLine> lines,
            PaymentMethod payment,
            @Nullable PostalAddress deliveryAddress,
            @Nullable String recipient,
            @Nullable String remarks,
            @Nullable PhoneNumber phone,
            @Nullable String giftNote,
            boolean knowingly) {

        public Command {
            lines = List.copyOf(lines);
        }

        /** Without words for the recipient. */
        public Command(
                CustomerId customer,
                List<RequestedLine> lines,
                PaymentMethod payment,
                @Nullable PostalAddress deliveryAddress,
                @Nullable String recipient,
                @Nullable String remarks,
                boolean knowingly) {
            this(customer, lines, payment, deliveryAddress, recipient, remarks, null, null, knowingly);
        }

        /** By somebody who was not asked to confirm anything. */
        public Command(
                CustomerId customer,
                List<RequestedLine> lines,
                PaymentMethod payment,
                @Nullable PostalAddress deliveryAddress,
                @Nullable String recipient,
                @Nullable String remarks) {
            this(customer, lines, payment, deliveryAddress, recipient, remarks, false);
        }
    }

    record RequestedLine(Sku sku, int quantity) {}

    sealed interface Result {

        /** @param masked whether a national register number was taken out of what was typed */
        record Placed(Order order, boolean masked) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
