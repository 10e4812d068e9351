package be.sentum.customer.unsubscribe;

import be.sentum.customer.application.port.out.unsubscribe.NamedAddresses;
import java.util.function.Function;

class InMemoryNamedAddressesTest extends NamedAddressesContract {

    private final InMemoryNamedAddresses addresses = new InMemoryNamedAddresses();

    @Override
    protected <T> T within(Function<NamedAddresses, T> work) {
        return work.apply(addresses);
    }
}
