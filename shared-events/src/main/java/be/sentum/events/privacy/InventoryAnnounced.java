package be.sentum.events.privacy;

import be.sentum.events.Event;
import java.util.List;

/**
 * What a service says it holds, announced at each start; compacted by service.
 *
 * @param service short name of the answering service
 * @param digest SHA-256 over the fields, in hexadecimal: the same inventory, the same digest
 * @param fields every personal column
 */
public record InventoryAnnounced(String service, String digest, List<DeclaredField> fields) implements Event {

    @Override
    public String key() {
        return service;
    }
}
