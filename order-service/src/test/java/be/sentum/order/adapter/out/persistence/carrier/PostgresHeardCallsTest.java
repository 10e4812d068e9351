package be.sentum.order.adapter.out.persistence.carrier;

import be.sentum.order.application.port.out.carrier.HeardCalls;
import be.sentum.order.contract.HeardCallsContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithSentumServers
class PostgresHeardCallsTest extends HeardCallsContract {

    @Inject
    HeardCalls calls;

    @Override
    protected HeardCalls calls() {
        return calls;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }
}
