package be.sentum.events.privacy;

import be.sentum.events.Event;
import java.util.List;

/**
 * What a service says it holds, announced at each start; compacted by service. digest is SHA-256 over the fields.
 */
public record InventoryAnnounced(String service, String digest, List<DeclaredField> fields) implements Event {

    @Override
    public String key() {
        return service;
    }
}
