package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;
import java.util.stream.Collectors;

/** A copy of what each service says it holds. */
public interface Inventories {

    /** The newest of a service replaces the one before. */
    void keep(Inventory inventory);

    /** A service that is no more. */
    void forget(ServiceName service);

    List<Inventory> all();

    default Roster roster() {
        return new Roster(all().stream().map(Inventory::service).collect(Collectors.toSet()));
    }
}
