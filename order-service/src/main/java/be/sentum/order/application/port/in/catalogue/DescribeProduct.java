package be.sentum.order.application.port.in.catalogue;

import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.catalogue.Product;
import org.jspecify.annotations.Nullable;

/**
 * Puts a product into the catalogue or replaces what it says there. Orders already placed keep the price they were
 * placed at. Refuses a class for which no rate of value added tax is valid today (REQ-INV-04). Idempotent.
 */
public interface DescribeProduct {

    /**
     * @param product its version and its rate are not looked at: its class says the rate
     * @param expected the version that was read, when the change is only meant for that one
     */
    Result handle(Product product, @Nullable Long expected);

    sealed interface Result {

        /** @param product with its new version */
        record Described(Product product) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
