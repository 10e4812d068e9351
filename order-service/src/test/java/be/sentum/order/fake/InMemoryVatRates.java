package be.sentum.order.fake;

import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.vat.VatCalendar;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.order.domain.vat.VatPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rates in a list; it begins with the four that the migration brings. */
public final class InMemoryVatRates implements VatRates {

    private final List<VatPeriod> periods = new ArrayList<>();

    public InMemoryVatRates() {
        general(VatRate.STANDARD, "1996-01-01");
        general(VatRate.INTERMEDIATE, "1992-04-01");
        general(VatRate.REDUCED, "1992-04-01");
        general(VatRate.ZERO, "1971-01-01");
    }

    private void general(VatRate rate, String from) {
        keep(new VatPeriod(VatClass.of(rate), rate, LocalDate.parse(from), null, "Art. 37 VAT Code"));
    }

    @Override
    public List<VatPeriod> all() {
        return periods.stream()
                .sorted(Comparator.comparing(
                                (VatPeriod period) -> period.vatClass().code())
                        .thenComparing(VatPeriod::from))
                .toList();
    }

    @Override
    public VatCalendar of(VatClass vatClass) {
        return new VatCalendar(all().stream()
                .filter(period -> period.vatClass().equals(vatClass))
                .toList());
    }

    @Override
    public VatCalendar toChange(VatClass vatClass) {
        return of(vatClass);
    }

    @Override
    public void keep(VatPeriod period) {
        periods.removeIf(known ->
                known.vatClass().equals(period.vatClass()) && known.from().equals(period.from()));
        periods.add(period);
    }
}
