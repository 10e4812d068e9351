package be.sentum.privacy.adapter.out.persistence.processing;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** About kinds of data, not about persons. */
@Singleton
class ProcessingTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(RecordRow.class);
    }

    @DataTable("processing_record")
    record RecordRow(
            @NotPersonal int version,
            @NotPersonal Instant since,
            @NotPersonal String record) {}
}
