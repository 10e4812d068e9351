package be.sentum.order.application.port.out;

import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The products, each with the rate that holds for its class today (Brussels date). */
public interface Catalogue {

    /** Keeps a new product or replaces a known one; answers it with its new version. */
    Product put(Product product);

    /** Replaces the product only if it still has that version. */
    Optional<Product> replace(Product product, long version);

    Optional<Product> find(Sku sku);

    /** As they are now; codes nobody knows are missing in the answer. */
    Map<Sku, Product> find(Collection<Sku> skus);

    /** In the order of their codes, beginning after the given one. */
    List<Product> list(@Nullable Sku after, int limit);
}
