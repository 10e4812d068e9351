package be.sentum.customer.unsubscribe;

import be.sentum.customer.application.port.out.unsubscribe.NamedAddresses;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Function;

@QuarkusTest
@WithSentumServers
class PostgresNamedAddressesTest extends NamedAddressesContract {

    @Inject
    NamedAddresses addresses;

    @Override
    protected <T> T within(Function<NamedAddresses, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(addresses));
    }
}
