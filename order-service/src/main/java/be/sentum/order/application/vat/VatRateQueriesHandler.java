package be.sentum.order.application.vat;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.vat.VatRateQueries;
import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.domain.vat.VatPeriod;
import java.util.List;

@UseCase
class VatRateQueriesHandler implements VatRateQueries {

    private final VatRates rates;

    VatRateQueriesHandler(VatRates rates) {
        this.rates = rates;
    }

    @Override
    public List<VatPeriod> all() {
        return rates.all();
    }
}
