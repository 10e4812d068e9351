package be.sentum.privacy.adapter.out.persistence.recipient;

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

/** The notices outlive an erasure: it is what many of them are about, and the proof that recipients were told. */
@Singleton
class RecipientNoticeTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(NoticeRow.class, ContactRow.class);
    }

    @DataTable(value = "recipient_notice", subject = "subject_id = :subject", retainedUntil = "retained_until")
    record NoticeRow(
            @NotPersonal UUID id,
            @NotPersonal UUID occasion,
            @RightsProofSubject UUID subjectId,
            @NotPersonal @Nullable UUID requestId,
            @RightsProof String recipient,
            @RightsProof String change,
            @RightsProof String fields,
            @RightsProof String refs,
            @RightsProof String state,
            @RightsProof Instant createdAt,
            @NotPersonal int tries,
            @NotPersonal Instant nextAt,
            @RightsProof @Nullable Instant sentAt,
            @RightsProof @Nullable String means,
            @RightsProof @Nullable Instant endedAt,
            @RightsProof @Nullable String settlement,
            @RightsProof @Nullable String reason,
            @NotPersonal String tokenHash,
            @NotPersonal LocalDate retainedUntil) {}

    /** Addresses of companies, not of persons. */
    @DataTable("recipient_contact")
    record ContactRow(
            @NotPersonal String code,
            @NotPersonal @Nullable String email,
            @NotPersonal @Nullable String url,
            @NotPersonal String language) {}
}
