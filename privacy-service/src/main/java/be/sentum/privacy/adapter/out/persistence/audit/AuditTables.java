package be.sentum.privacy.adapter.out.persistence.audit;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;
import static be.sentum.personaldata.inventory.Withheld.EMPLOYEE;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.RightsProofSubject;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class AuditTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(AuditRow.class, PendingRow.class, BlockRow.class, SealRow.class);
    }

    /** Who of the staff acted is not told to the person (C-579/21); what was done, when and why is. */
    @DataTable(value = "audit_entry", subject = "subject_id = :subject", retainedUntil = "retained_until")
    record AuditRow(
            @NotPersonal UUID id,
            @RightsProof Instant at,
            @RightsProof String actorRole,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    withheld = EMPLOYEE,
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            @Nullable
            String actor,

            @RightsProof String action,
            @RightsProofSubject @Nullable UUID subjectId,
            @NotPersonal @Nullable UUID requestId,
            @RightsProof @Nullable String reason,
            @NotPersonal LocalDate retainedUntil,
            @NotPersonal String hash) {}

    @DataTable("audit_pending")
    record PendingRow(@NotPersonal UUID entryId) {}

    @DataTable("audit_block")
    record BlockRow(
            @NotPersonal long number,
            @NotPersonal Instant sealedAt,
            @NotPersonal String previousHash,
            @NotPersonal String hash) {}

    /** Hashes of entries: they say nothing once the entry is gone. */
    @DataTable("audit_seal")
    record SealRow(
            @NotPersonal long seq,
            @NotPersonal long block,
            @NotPersonal UUID entryId,
            @NotPersonal String entryHash,
            @NotPersonal LocalDate retainedUntil) {}
}
