package be.sentum.billing.adapter.out.persistence.solvency;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.FREE_TEXT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.OPINION;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.INFERRED;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.Withheld.EMPLOYEE;

import be.sentum.billing.domain.solvency.Contest;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One check and, where a human looked, that human's decision. */
@Entity
@Table(name = "solvency_check")
@DataTable(value = "solvency_check", subject = "customer_id = :subject", retainedUntil = "retained_until")
class CheckEntity {

    @Id
    @NotPersonal
    UUID id;

    @Personal(category = IDENTIFIER, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    UUID orderId;

    @Personal(category = IDENTIFIER, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    UUID customerId;

    @Personal(
            category = Category.INFERRED,
            source = INFERRED,
            purposes = "P06",
            portability = false,
            onErasure = DELETE)
    String modelVersion;

    @NotPersonal
    String rulesHash;

    @Personal(
            category = Category.INFERRED,
            source = INFERRED,
            purposes = "P06",
            portability = false,
            onErasure = DELETE)
    int score;

    @Personal(
            category = Category.INFERRED,
            source = INFERRED,
            purposes = "P06",
            portability = false,
            onErasure = DELETE)
    int threshold;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    Instant assessedAt;

    @Personal(
            category = Category.INFERRED,
            source = INFERRED,
            purposes = "P06",
            portability = false,
            onErasure = DELETE)
    String outcome;

    /** The reviewer's log-in: not told to the customer (REQ-ACC-06: the role, not the name). */
    @Personal(
            category = ADMIN,
            source = OBSERVED,
            purposes = "P06",
            access = false,
            withheld = EMPLOYEE,
            portability = false,
            onErasure = DELETE)
    @Nullable
    String reviewer;

    /** One a line. */
    @Personal(category = OPINION, source = INFERRED, purposes = "P06", portability = false, onErasure = DELETE)
    @Nullable
    String reviewReasons;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    @Nullable
    Instant reviewedAt;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    @Nullable
    Instant closedAt;

    /** What the buyer says to it (REQ-ADM-03). */
    @Personal(category = FREE_TEXT, source = PROVIDED, purposes = "P06", portability = false, onErasure = DELETE)
    @Column(length = Contest.LONGEST_STATEMENT)
    @Nullable
    String contestStatement;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    @Nullable
    Instant contestedAt;

    @Personal(
            category = ADMIN,
            source = OBSERVED,
            purposes = "P06",
            access = false,
            withheld = EMPLOYEE,
            portability = false,
            onErasure = DELETE)
    @Nullable
    String contestedReviewer;

    @NotPersonal
    LocalDate retainedUntil;
}
