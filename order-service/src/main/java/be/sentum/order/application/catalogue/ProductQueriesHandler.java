package be.sentum.order.application.catalogue;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.catalogue.ProductQueries;
import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class ProductQueriesHandler implements ProductQueries {

    private final Catalogue catalogue;

    ProductQueriesHandler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Product> bySku(Sku sku) {
        return catalogue.find(sku);
    }

    @Override
    public List<Product> list(@Nullable Sku after, int limit) {
        return catalogue.list(after, limit);
    }
}
