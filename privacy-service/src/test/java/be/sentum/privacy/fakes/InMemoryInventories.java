package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;
import java.util.TreeMap;

/** Inventories in memory. */
public class InMemoryInventories implements Inventories {

    private final TreeMap<ServiceName, Inventory> all = new TreeMap<>();

    @Override
    public void keep(Inventory inventory) {
        all.put(inventory.service(), inventory);
    }

    @Override
    public void forget(ServiceName service) {
        all.remove(service);
    }

    @Override
    public List<Inventory> all() {
        return List.copyOf(all.values());
    }
}
