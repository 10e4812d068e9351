package be.sentum.personaldata.platform;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

/** The tables that the shared modules bring to every service. */
@Singleton
class PlatformTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(
                OutboxTable.class,
                OutboxBlockedTable.class,
                InboxTable.class,
                InboxParkedTable.class,
                ReaderPositionTable.class,
                IdempotencyTable.class,
                AccessLogTable.class,
                SubjectTable.class,
                SubjectRestrictionTable.class,
                ErasedSubjectTable.class,
                ErasureReceiptTable.class,
                AnnouncedInventoryTable.class);
    }
}
