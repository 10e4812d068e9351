package be.sentum.order.fake;

import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final LocalDate TODAY = LocalDate.ofInstant(Given.NOON, ZoneId.of("Europe/Brussels"));

    private final Map<Sku, Product> products = new ConcurrentHashMap<>();
    private final VatRates rates;

    public InMemoryCatalogue(VatRates rates) {
        this.rates = rates;
    }

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
        return Optional.ofNullable(products.get(sku)).map(product -> withVersion(product, product.version()));
    }

    @Override
    public Map<Sku, Product> find(Collection<Sku> skus) {
        Map<Sku, Product> found = new HashMap<>();
        skus.forEach(sku -> find(sku).ifPresent(product -> found.put(sku, product)));
        return found;
    }

    @Override
    public List<Product> list(@Nullable Sku after, int limit) {
        return products.values().stream()
                .filter(product -> after == null || product.sku().code().compareTo(after.code()) > 0)
                .sorted(Comparator.comparing(product -> product.sku().code()))
                .map(product -> withVersion(product, product.version()))
                .limit(limit)
                .toList();
    }

    /** With the rate that its class has today. */
    private Product withVersion(Product product, long version) {
        return new Product(
                product.sku(),
                product.name(),
                product.unitPrice(),
                product.vatClass(),
                rates.of(product.vatClass()).on(TODAY).orElse(null),
                product.available(),
                version);
    }
}
