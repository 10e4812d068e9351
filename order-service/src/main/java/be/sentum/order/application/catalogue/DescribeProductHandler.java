package be.sentum.order.application.catalogue;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.catalogue.DescribeProduct;
import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.vat.VatCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

@UseCase
class DescribeProductHandler implements DescribeProduct {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Catalogue catalogue;
    private final VatRates rates;
    private final InstantSource clock;

    DescribeProductHandler(Catalogue catalogue, VatRates rates, InstantSource clock) {
        this.catalogue = catalogue;
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    public Result handle(Product product, @Nullable Long expected) {
        VatCalendar calendar = rates.of(product.vatClass());
        if (calendar.periods().isEmpty()) {
            return new Result.Refused(new Rejection.UnknownVatClass());
        }
        return calendar.on(LocalDate.ofInstant(clock.instant(), BRUSSELS))
                .map(_ -> describe(product, expected))
                .orElseGet(() -> new Result.Refused(new Rejection.VatRateNotValid()));
    }

    private Result describe(Product product, @Nullable Long expected) {
        if (expected == null) {
            return new Result.Described(catalogue.put(product));
        }
        return catalogue
                .replace(product, expected)
                .<Result>map(Result.Described::new)
                .orElseGet(() -> new Result.Refused(new Rejection.StaleProduct()));
    }
}
