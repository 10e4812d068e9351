package be.sentum.privacy.adapter.out.persistence.disclosure;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.RightsProofSubject;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log outlives an erasure: recipients must still be told, and the person may still ask who got what. */
@Singleton
class DisclosureTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(DisclosureRow.class);
    }

    @DataTable(value = "disclosure", subject = "subject_id = :subject", retainedUntil = "retained_until")
    record DisclosureRow(
            @NotPersonal UUID id,
            @RightsProofSubject UUID subjectId,
            @NotPersonal String service,
            @RightsProof String recipient,
            @RightsProof String purpose,
            @RightsProof String fields,
            @RightsProof Instant disclosedAt,
            @RightsProof String basis,
            @RightsProof @Nullable String transferRef,
            @RightsProof @Nullable String recipientRef,
            @NotPersonal LocalDate retainedUntil) {}
}
