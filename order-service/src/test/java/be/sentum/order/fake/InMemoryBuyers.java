package be.sentum.order.fake;

import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Cards in a map. */
public final class InMemoryBuyers implements Buyers {

    private final Map<CustomerId, Buyer> buyers = new ConcurrentHashMap<>();

    @Override
    public Optional<Buyer> find(CustomerId customer) {
        return Optional.ofNullable(buyers.get(customer));
    }

    @Override
    public void keep(Buyer buyer) {
        buyers.merge(buyer.id(), buyer, (known, told) -> told.version() > known.version() ? told : known);
    }

    @Override
    public void forget(CustomerId customer) {
        buyers.remove(customer);
    }
}
