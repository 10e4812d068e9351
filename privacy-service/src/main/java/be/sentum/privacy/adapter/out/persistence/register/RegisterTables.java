package be.sentum.privacy.adapter.out.persistence.register;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reference data: recipients are companies, inventories are about columns. */
@Singleton
class RegisterTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(RecipientRow.class, TransferRow.class, MechanismRow.class, InventoryRow.class, PurposeRow.class);
    }

    @DataTable("recipient")
    record RecipientRow(
            @NotPersonal String code,
            @NotPersonal String legalName,
            @NotPersonal String role,
            @NotPersonal String purposes,
            @NotPersonal String country,
            @NotPersonal LocalDate validFrom,
            @NotPersonal @Nullable LocalDate validTo,
            @NotPersonal int version,
            @NotPersonal int announcedVersion,
            @NotPersonal @Nullable String contractRef) {}

    @DataTable("recipient_transfer")
    record TransferRow(
            @NotPersonal String recipient,
            @NotPersonal String country,
            @NotPersonal String mechanism,
            @NotPersonal String evidenceRef,
            @NotPersonal @Nullable String tiaRef,
            @NotPersonal LocalDate validFrom,
            @NotPersonal @Nullable LocalDate validTo) {}

    @DataTable("transfer_mechanism")
    record MechanismRow(
            @NotPersonal String mechanism,
            @NotPersonal boolean suspended,
            @NotPersonal @Nullable Instant changedAt) {}

    @DataTable("inventory_copy")
    record InventoryRow(
            @NotPersonal String service,
            @NotPersonal String digest,
            @NotPersonal String fields) {}

    @DataTable("purpose_copy")
    record PurposeRow(@NotPersonal String code, @NotPersonal String purpose) {}
}
