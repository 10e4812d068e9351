package be.sentum.order.application.vat;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.vat.SetVatRate;
import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.vat.VatCalendar;
import be.sentum.order.domain.vat.VatPeriod;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

@UseCase
class SetVatRateHandler implements SetVatRate {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final VatRates rates;
    private final InstantSource clock;

    SetVatRateHandler(VatRates rates, InstantSource clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    public Result handle(VatPeriod period) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        return switch (rates.toChange(period.vatClass()).with(period, today)) {
            case VatCalendar.Outcome.Overlaps _ -> new Result.Refused(new Rejection.VatRateOverlaps());
            case VatCalendar.Outcome.InForce _ -> new Result.Refused(new Rejection.VatRateInForce());
            case VatCalendar.Outcome.Set set -> {
                set.changed().forEach(rates::keep);
                yield new Result.Set(period);
            }
        };
    }
}
