package be.sentum.consent.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_11;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proof of one act. Kept under restriction and after erasure as long as it may have to be shown (REQ-CON-09). */
@Entity
@Table(name = "consent_event")
@DataTable(value = "consent_event", subject = "subject_id = :subject", retainedUntil = "retained_until")
class ConsentEventEntity {

    @Id
    @NotPersonal
    UUID id;

    @Personal(
            category = be.sentum.personaldata.inventory.Category.IDENTIFIER,
            source = OBSERVED,
            purposes = {"P08", "P09", "P13"},
            portability = true,
            onErasure = KEEP,
            retention = RET_11,
            underRestriction = CONTINUES)
    UUID subjectId;

    @Personal(
            category = PREFERENCE,
            source = PROVIDED,
            purposes = {"P08", "P09", "P13"},
            portability = true,
            onErasure = KEEP,
            retention = RET_11,
            underRestriction = CONTINUES)
    String purpose;

    @Personal(
            category = PREFERENCE,
            source = PROVIDED,
            purposes = {"P08", "P09", "P13"},
            portability = true,
            onErasure = KEEP,
            retention = RET_11,
            underRestriction = CONTINUES)
    String act;

    @Personal(
            category = PREFERENCE,
            source = OBSERVED,
            purposes = {"P08", "P09", "P13"},
            portability = true,
            onErasure = KEEP,
            retention = RET_11,
            underRestriction = CONTINUES)
    @Nullable
    UUID textVersionId;

    @NotPersonal
    @Nullable
    String textSha256;

    @Personal(
            category = PREFERENCE,
            source = OBSERVED,
            purposes = {"P08", "P09", "P13"},
            portability = true,
            onErasure = KEEP,
            retention = RET_11,
            underRestriction = CONTINUES)
    @Nullable
    String method;

    @Personal(
            category = PREFERENCE,
            source = OBSERVED,
            purposes = {"P08", "P09", "P13"},
            portability = true,
            onErasure = KEEP,
            retention = RET_11,
            underRestriction = CONTINUES)
    @Nullable
    String uiVariant;

    @Personal(
            category = PREFERENCE,
            source = OBSERVED,
            purposes = {"P08", "P09", "P13"},
            portability = true,
            onErasure = KEEP,
            retention = RET_11,
            underRestriction = CONTINUES)
    Instant occurredAt;

    @NotPersonal
    LocalDate retainedUntil;
}
