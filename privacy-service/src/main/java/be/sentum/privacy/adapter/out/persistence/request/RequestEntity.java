package be.sentum.privacy.adapter.out.persistence.request;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.FREE_TEXT;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.personaldata.inventory.RightsProofSubject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case. What the person wrote goes with an erasure; that a case was handled, and when, is kept as proof (RET-14). */
@Entity
@Table(name = "privacy_request")
@DataTable(value = "privacy_request", subject = "subject_id = :subject", retainedUntil = "retained_until")
class RequestEntity {

    @Id
    @NotPersonal
    UUID id;

    @RightsProof
    String number;

    @RightsProofSubject
    @Nullable
    UUID subjectId;

    @RightsProof
    String identity;

    @RightsProof
    String channel;

    @Personal(
            category = ADMIN,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = KEEP,
            retention = RET_14,
            underRestriction = CONTINUES)
    String language;

    @RightsProof
    Instant receivedAt;

    @NotPersonal
    LocalDate receivedOn;

    @NotPersonal
    LocalDate dueOn;

    @NotPersonal
    LocalDate unpausedDueOn;

    @NotPersonal
    int answerMonths;

    @NotPersonal
    int pausedDays;

    @NotPersonal
    @Nullable
    LocalDate pausedSince;

    @Personal(
            category = FREE_TEXT,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = DELETE,
            underRestriction = CONTINUES)
    @Nullable
    String scope;

    @Personal(
            category = FREE_TEXT,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = DELETE,
            underRestriction = CONTINUES)
    @Nullable
    String requestText;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = DELETE,
            underRestriction = CONTINUES)
    @Nullable
    String contact;

    @Personal(
            category = ADMIN,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = KEEP,
            retention = RET_14,
            underRestriction = CONTINUES)
    @Nullable
    String onBehalf;

    @Personal(
            category = ADMIN,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = DELETE,
            underRestriction = CONTINUES)
    @Nullable
    String mandateEvidence;

    @Personal(
            category = ADMIN,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = KEEP,
            retention = RET_14,
            underRestriction = CONTINUES)
    @Nullable
    String answerTo;

    @Personal(
            category = ADMIN,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = DELETE,
            underRestriction = CONTINUES)
    @Nullable
    String wishedGround;

    @Personal(
            category = ADMIN,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = DELETE,
            underRestriction = CONTINUES)
    @Nullable
    String wishedCategories;

    @Personal(
            category = ADMIN,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = DELETE,
            underRestriction = CONTINUES)
    @Nullable
    String wishedPurposes;

    @RightsProof
    @Nullable
    LocalDate closedOn;

    @RightsProof
    boolean withdrawn;

    @NotPersonal
    @Nullable
    LocalDate retainedUntil;
}
