package be.sentum.order.adapter.out.persistence.vat;

import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.contract.VatRatesContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithSentumServers
class PostgresVatRatesTest extends VatRatesContract {

    @Inject
    VatRates rates;

    @Override
    protected VatRates rates() {
        return rates;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }
}
