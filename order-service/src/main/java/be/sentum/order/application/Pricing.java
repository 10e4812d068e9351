package be.sentum.order.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import be.sentum.order.application.port.in.PlaceOrder.RequestedLine;
import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.OrderLines;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the catalogue says now about what somebody asks for: names, prices and rates. */
@ApplicationScoped
class Pricing {

    private final Catalogue catalogue;

    Pricing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    sealed interface Result {

        record Priced(OrderLines lines) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }

    Result price(List<RequestedLine> wanted) {
        Map<Sku, Product> products =
                catalogue.find(wanted.stream().map(RequestedLine::sku).collect(toUnmodifiableSet()));
        List<Integer> unknown = positions(wanted, line -> !products.containsKey(line.sku()));
        if (!unknown.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownProducts(unknown));
        }
        List<Integer> unavailable =
                positions(wanted, line -> !product(products, line).available());
        if (!unavailable.isEmpty()) {
            return new Result.Refused(new Rejection.UnavailableProducts(unavailable));
        }
        List<Integer> untaxed =
                positions(wanted, line -> product(products, line).vatRate() == null);
        if (!untaxed.isEmpty()) {
            return new Result.Refused(new Rejection.VatRatesNotValid(untaxed));
        }
        return new Result.Priced(new OrderLines(wanted.stream()
                .map(line -> OrderLine.of(product(products, line), line.quantity()))
                .toList()));
    }

    private static Product product(Map<Sku, Product> products, RequestedLine line) {
        return Objects.requireNonNull(products.get(line.sku()));
    }

    private static List<Integer> positions(List<RequestedLine> lines, Predicate<RequestedLine> which) {
        return IntStream.range(0, lines.size())
                .filter(i -> which.test(lines.get(i)))
                .boxed()
                .toList();
    }
}
