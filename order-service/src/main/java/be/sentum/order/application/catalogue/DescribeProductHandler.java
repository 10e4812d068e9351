package be.sentum.order.application.catalogue;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.catalogue.DescribeProduct;
import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.catalogue.Product;
import org.jspecify.annotations.Nullable;

@UseCase
class DescribeProductHandler implements DescribeProduct {

    private final Catalogue catalogue;

    DescribeProductHandler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Result handle(Product product, @Nullable Long expected) {
        if (expected == null) {
            return new Result.Described(catalogue.put(product));
        }
        return catalogue
                .replace(product, expected)
                .<Result>map(Result.Described::new)
                .orElseGet(() -> new Result.Refused(new Rejection.StaleProduct()));
    }
}
