package be.sentum.privacy.application.port.in.register;

import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.ServiceName;

/** Keeps a copy of what each service says it holds. */
public interface NoteInventory {

    void announced(Inventory inventory);

    void withdrawn(ServiceName service);
}
