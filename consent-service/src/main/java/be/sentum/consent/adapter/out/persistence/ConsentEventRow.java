package be.sentum.consent.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_11;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proof of one act. Kept under restriction and after erasure as long as it may have to be shown (REQ-CON-09).
 * Written by plain SQL; a trigger refuses every change but the end of its time.
 */
@DataTable(value = "consent_event", subject = "subject_id = :subject", retainedUntil = "retained_until")
record ConsentEventRow(
        @NotPersonal UUID id,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        UUID subjectId,

        @Personal(
                category = PREFERENCE,
                source = PROVIDED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        String purpose,

        @Personal(
                category = PREFERENCE,
                source = PROVIDED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        String act,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        UUID textVersionId,

        @NotPersonal @Nullable String textSha256,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        String method,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        String uiVariant,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        Instant occurredAt,

        @NotPersonal @Nullable LocalDate retainedUntil,
        @NotPersonal @Nullable Long position,
        @NotPersonal @Nullable String previousHash,
        @NotPersonal @Nullable String hash,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        String language,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        String channel,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        String screenId,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        String requestId,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        Instant doubleOptInConfirmedAt,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        UUID guardianConsentId,

        @NotPersonal List<String> controllers,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        Instant recordedAt,

        @Personal(
                category = PREFERENCE,
                source = OBSERVED,
                purposes = {"P08", "P09", "P13"},
                portability = true,
                onErasure = KEEP,
                retention = RET_11,
                underRestriction = CONTINUES)
        @Nullable
        Instant expiresAt) {}
