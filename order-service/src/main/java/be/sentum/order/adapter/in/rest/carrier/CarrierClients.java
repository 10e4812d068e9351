package be.sentum.order.adapter.in.rest.carrier;

import be.sentum.order.config.CarrierConfig;
import be.sentum.order.domain.carrier.Reporter;
import be.sentum.web.caller.Caller;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For whom the present client with the role carrier speaks. */
@Singleton
class CarrierClients {

    private final Caller caller;
    private final Map<String, List<String>> carriers;

    CarrierClients(Caller caller, CarrierConfig config) {
        this.caller = caller;
        this.carriers =
                CarrierLists.read("sentum.carriers.clients", config.clients().orElse(""));
    }

    Reporter reporter() {
        return caller.client()
                .flatMap(client -> Optional.ofNullable(carriers.get(client)))
                .<Reporter>map(own -> new Reporter.Of(Set.copyOf(own)))
                .orElseGet(Reporter.OfAll::new);
    }
}
