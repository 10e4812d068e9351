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
import java.util.UUID;

/** A guardian allowed one purpose for a child. Maintained by plain SQL; goes with the child's erasure. */
@DataTable(value = "guardian_consent", subject = "subject_id = :subject")
record GuardianConsentRow(
        @NotPersonal UUID id,

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
                category = Category.IDENTIFIER,
                source = Source.OBSERVED,
                purposes = {"P13"},
                access = false,
                withheld = Withheld.OTHER_PERSON,
                portability = false,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        String guardianHmac,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        Instant confirmedAt) {}
