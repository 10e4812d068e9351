package be.sentum.privacy.adapter.out.persistence.transfer;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent to whom stays with the case; the sealed copy goes when it has ended, and with an erasure. */
@Singleton
class DirectTransferTables implements InventorySource {

    private static final String OF_SUBJECT =
            "request_id in (select id from privacy_request where subject_id = :subject)";

    @Override
    public List<Class<?>> tables() {
        return List.of(TransferRow.class, PieceRow.class, TargetRow.class);
    }

    @DataTable(value = "direct_transfer", subject = OF_SUBJECT, retainedUntil = "retained_until")
    @SuppressWarnings("ArrayRecordComponent")
    record TransferRow(
            @NotPersonal UUID id,
            @NotPersonal UUID requestId,
            @NotPersonal UUID itemId,

            @Personal(
                    category = ADMIN,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String target,

            @Personal(
                    category = ADMIN,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String targetName,

            @NotPersonal String listHash,

            @Personal(
                    category = ADMIN,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String kinds,

            @Personal(
                    category = ADMIN,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            boolean thirdParty,

            @RightsProof Instant confirmedAt,
            @NotPersonal String state,
            @NotPersonal @Nullable Long size,
            @NotPersonal @Nullable String sha256,
            @NotPersonal byte @Nullable [] sealedKey,
            @NotPersonal long reached,
            @NotPersonal int failedTries,
            @NotPersonal Instant nextAt,
            @NotPersonal @Nullable String failure,
            @RightsProof @Nullable String receiptReference,
            @RightsProof @Nullable Instant receivedAt,
            @NotPersonal @Nullable Instant endedAt,
            @NotPersonal @Nullable UUID leaseToken,
            @NotPersonal Instant leasedUntil,
            @NotPersonal @Nullable LocalDate retainedUntil) {}

    @DataTable(
            value = "direct_transfer_piece",
            subject = "transfer_id in (select id from direct_transfer where request_id in"
                    + " (select id from privacy_request where subject_id = :subject))")
    @SuppressWarnings("ArrayRecordComponent")
    record PieceRow(
            @NotPersonal UUID transferId,
            @NotPersonal int number,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            byte[] bytes) {}

    /** Companies and their offices: the contact is an office with a mailbox of its own, never a person. */
    @DataTable("transfer_target")
    record TargetRow(
            @NotPersonal String code,
            @NotPersonal String name,
            @NotPersonal String endpoint,
            @NotPersonal String publicKey,
            @NotPersonal String keyId,
            @NotPersonal String contactOffice,
            @NotPersonal String contactEmail,
            @NotPersonal String state,
            @NotPersonal String changedBy,
            @NotPersonal Instant changedAt,
            @NotPersonal @Nullable String verifiedBy,
            @NotPersonal @Nullable Instant verifiedAt) {}
}
