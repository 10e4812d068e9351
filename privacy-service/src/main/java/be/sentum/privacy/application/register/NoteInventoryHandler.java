package be.sentum.privacy.application.register;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.register.NoteInventory;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.ServiceName;

@UseCase
class NoteInventoryHandler implements NoteInventory {

    private final Inventories inventories;

    NoteInventoryHandler(Inventories inventories) {
        this.inventories = inventories;
    }

    @Override
    public void announced(Inventory inventory) {
        inventories.keep(inventory);
    }

    @Override
    public void withdrawn(ServiceName service) {
        inventories.forget(service);
    }
}
