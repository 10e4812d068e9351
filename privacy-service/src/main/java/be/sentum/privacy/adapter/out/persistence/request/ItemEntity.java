package be.sentum.privacy.adapter.out.persistence.request;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RightsProof;
import be.sentum.privacy.adapter.out.persistence.StoredFailures;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing asked, and how far it is. */
@Entity
@Table(name = "request_item")
@DataTable(
        value = "request_item",
        subject = "request_id in (select id from privacy_request where subject_id = :subject)",
        retainedUntil = "retained_until")
class ItemEntity {

    @Id
    @NotPersonal
    UUID id;

    @NotPersonal
    UUID requestId;

    @NotPersonal
    int position;

    @Personal(
            category = ADMIN,
            source = PROVIDED,
            purposes = "P13",
            portability = false,
            onErasure = KEEP,
            retention = RET_14,
            underRestriction = CONTINUES)
    String type;

    @RightsProof
    String stage;

    @RightsProof
    @Nullable
    String outcome;

    @RightsProof
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> reasons;

    @RightsProof
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> answers;

    @NotPersonal
    int askedTimes;

    @NotPersonal
    @Nullable
    Instant askedSince;

    @NotPersonal
    @Nullable
    Instant askedAt;

    /** Of services, not of persons: the class of a fault. */
    @NotPersonal
    @JdbcTypeCode(SqlTypes.JSON)
    StoredFailures failures;

    @NotPersonal
    @Nullable
    LocalDate retainedUntil;
}
