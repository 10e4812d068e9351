package be.sentum.consent.adapter.out.persistence.optin;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.inventory.UnderRestriction;
import be.sentum.personaldata.inventory.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grant that waits for a link in a mail. Maintained by plain SQL; gone soon after the link is. */
@DataTable(value = "pending_opt_in", subject = "subject_id = :subject", retainedUntil = "retained_until")
record PendingRow(
        @NotPersonal UUID id,
        @NotPersonal String tokenSha256,

        @Personal(
                category = Category.IDENTIFIER,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        UUID subjectId,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.PROVIDED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        String purpose,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        UUID textVersionId,

        @NotPersonal String textSha256,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        String language,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        @Nullable
        String uiVariant,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        @Nullable
        String screenId,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        @Nullable
        String requestId,

        @Personal(
                category = Category.IDENTIFIER,
                source = Source.OBSERVED,
                purposes = {"P13"},
                access = false,
                withheld = Withheld.OTHER_PERSON,
                portability = false,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        @Nullable
        String guardianHmac,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        @Nullable
        UUID guardianConsentId,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        Instant askedAt,

        @NotPersonal Instant until,
        @NotPersonal LocalDate retainedUntil) {}
