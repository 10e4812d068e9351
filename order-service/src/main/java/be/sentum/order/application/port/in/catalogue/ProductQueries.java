package be.sentum.order.application.port.in.catalogue;

import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks products up. */
public interface ProductQueries {

    Optional<Product> bySku(Sku sku);

    /**
     * Products in the order of their codes.
     *
     * @param after the last code of the part before; absent: from the first
     */
    List<Product> list(@Nullable Sku after, int limit);
}
