package be.sentum.mail.inventory;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** The tables that this module brings to a service. */
@Singleton
class MailTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(LetterTable.class, SentLetterTable.class);
    }
}
