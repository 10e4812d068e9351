package be.sentum.personaldata.disclosure;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of the copy: companies and countries, no persons. */
@Singleton
class RecipientTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(RecipientRow.class, TransferRow.class, MechanismRow.class);
    }

    @DataTable("known_recipient")
    record RecipientRow(
            @NotPersonal String code,
            @NotPersonal String country,
            @NotPersonal List<String> purposes,
            @NotPersonal LocalDate validFrom,
            @NotPersonal @Nullable LocalDate validTo) {}

    @DataTable("known_transfer")
    record TransferRow(
            @NotPersonal String recipient,
            @NotPersonal String country,
            @NotPersonal String mechanism,
            @NotPersonal String evidenceRef,
            @NotPersonal LocalDate validFrom,
            @NotPersonal @Nullable LocalDate validTo) {}

    @DataTable("suspended_mechanism")
    record MechanismRow(
            @NotPersonal String mechanism,
            @NotPersonal boolean suspended,
            @NotPersonal Instant changedAt) {}
}
