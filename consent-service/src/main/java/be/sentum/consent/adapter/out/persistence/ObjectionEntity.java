package be.sentum.consent.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_18;
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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An objection; outlives the erasure of the rest, so that it goes on being honoured (RET-18). */
@Entity
@Table(name = "objection")
@DataTable(value = "objection", subject = "subject_id = :subject", retainedUntil = "retained_until")
class ObjectionEntity {

    @Id
    @NotPersonal
    UUID id;

    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = {"P08", "P13"},
            portability = false,
            onErasure = KEEP,
            retention = RET_18,
            underRestriction = CONTINUES)
    UUID subjectId;

    @Personal(
            category = PREFERENCE,
            source = PROVIDED,
            purposes = {"P08", "P13"},
            portability = false,
            onErasure = KEEP,
            retention = RET_18,
            underRestriction = CONTINUES)
    String scope;

    @Personal(
            category = PREFERENCE,
            source = PROVIDED,
            purposes = {"P08", "P13"},
            portability = false,
            onErasure = KEEP,
            retention = RET_18,
            underRestriction = CONTINUES)
    @Nullable
    String channel;

    @Personal(
            category = PREFERENCE,
            source = PROVIDED,
            purposes = {"P08", "P13"},
            portability = false,
            onErasure = KEEP,
            retention = RET_18,
            underRestriction = CONTINUES)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> purposes;

    @Personal(
            category = PREFERENCE,
            source = OBSERVED,
            purposes = {"P08", "P13"},
            portability = false,
            onErasure = KEEP,
            retention = RET_18,
            underRestriction = CONTINUES)
    Instant objectedAt;

    /** No last day: it is honoured as long as marketing is done. */
    @NotPersonal
    @Nullable
    LocalDate retainedUntil;
}
