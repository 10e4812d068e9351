package be.sentum.order.fake;

import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.domain.delivery.Carrier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Carriers in a map. */
public final class InMemoryCarriers implements Carriers {

    private final Map<String, Carrier> carriers = new ConcurrentHashMap<>();

    @Override
    public Optional<Carrier> find(String code) {
        return Optional.ofNullable(carriers.get(code));
    }

    @Override
    public void keep(Carrier carrier) {
        carriers.put(carrier.code(), carrier);
    }
}
