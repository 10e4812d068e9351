package be.sentum.order.fake;

import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Products in a map. */
public final class InMemoryCatalogue implements Catalogue {

    private final Map<Sku, Product> products = new ConcurrentHashMap<>();

    @Override
    public Product put(Product product) {
        Product next =
                withVersion(product, find(product.sku()).map(Product::version).orElse(0L) + 1);
        products.put(next.sku(), next);
        return next;
    }

    @Override
    public Optional<Product> replace(Product product, long version) {
        return find(product.sku()).filter(known -> known.version() == version).map(_ -> put(product));
    }

    @Override
    public Optional<Product> find(Sku sku) {
        return Optional.ofNullable(products.get(sku));
    }

    @Override
    public Map<Sku, Product> find(Collection<Sku> skus) {
        Map<Sku, Product> found = new HashMap<>(products);
        found.keySet().retainAll(skus);
        return found;
    }

    @Override
    public List<Product> list(@Nullable Sku after, int limit) {
        return products.values().stream()
                .filter(product -> after == null || product.sku().code().compareTo(after.code()) > 0)
                .sorted(Comparator.comparing(product -> product.sku().code()))
                .limit(limit)
                .toList();
    }

    private static Product withVersion(Product product, long version) {
        return new Product(
                product.sku(), product.name(), product.unitPrice(), product.vatRate(), product.available(), version);
    }
}
