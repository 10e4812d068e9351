package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.DeclaredField;
import be.sentum.events.privacy.InventoryAnnounced;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.register.NoteInventory;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;

/** What services say they hold, announced at each of their starts. */
@ApplicationScoped
class InventoryListener implements EventListener {

    private final NoteInventory inventories;

    InventoryListener(NoteInventory inventories) {
        this.inventories = inventories;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_INVENTORY;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case InventoryAnnounced announced ->
                inventories.announced(new Inventory(
                        new ServiceName(announced.service()),
                        announced.digest(),
                        announced.fields().stream()
                                .map(InventoryListener::field)
                                .toList()));
            default -> {}
        }
    }

    @Override
    public void onTombstone(String key) {
        inventories.withdrawn(new ServiceName(key));
    }

    private static Inventory.Field field(DeclaredField declared) {
        return new Inventory.Field(
                declared.table(),
                declared.field(),
                declared.category(),
                declared.source(),
                declared.purposes(),
                declared.access(),
                declared.portability(),
                declared.onErasure(),
                declared.retention(),
                declared.underRestriction());
    }
}
