package be.sentum.order.adapter.out.persistence.order;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.TRANSACTION;
import static be.sentum.personaldata.inventory.OnErasure.ANONYMISE;
import static be.sentum.personaldata.inventory.OnErasure.ARCHIVE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_01;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The header. After an erasure it supports its invoice in the archive, under a customer nobody knows (REQ-ERA-04). */
@Entity
@Table(name = "orders")
@DataTable(
        value = "orders",
        subject = "customer_id = :subject",
        retainedUntil = "retained_until",
        groundless = OrderEntity.WITHOUT_INVOICE)
class OrderEntity {

    /**
     * Neither an invoice nor a claim rests on these: an erasure keeps nothing of them (REQ-ERA-03). One that its buyer
     * withdrew from is none of them: with the statement and what came back it proves the withdrawal as long as there can
     * be a claim (RET-07, Art. 17(3)(e)), and its own last day says so.
     */
    static final String WITHOUT_INVOICE = "status in ('CANCELLED', 'REJECTED')";

    /** The same for what belongs to an order: asked of that one order, not of all that ended so. */
    static final String OF_ONE_WITHOUT_INVOICE =
            "(select " + WITHOUT_INVOICE + " from orders where orders.id = order_id)";

    @Id
    @Personal(
            category = TRANSACTION,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    UUID id;

    @Column
    @Personal(
            category = TRANSACTION,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    String number;

    @Column
    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ANONYMISE)
    UUID customerId;

    @Column
    @Personal(
            category = TRANSACTION,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    String status;

    @Column
    @Personal(
            category = TRANSACTION,
            source = PROVIDED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    String payment;

    @Column
    @Personal(
            category = TRANSACTION,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    BigDecimal total;

    @Column
    @Personal(
            category = TRANSACTION,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    Instant placedAt;

    /** When the last of it arrived. */
    @Column
    @Personal(
            category = TRANSACTION,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    @Nullable
    LocalDate deliveredOn;

    /** Set from the aggregate: whoever changes an order holds its row. */
    @Column
    @NotPersonal
    long version;

    /** When it moves on by itself; every open order has either this or the next. */
    @Column
    @NotPersonal
    @Nullable
    Instant dueAt;

    /** When our people are told that it waits for them. */
    @Column
    @NotPersonal
    @Nullable
    Instant lateAt;

    /** The last day in active use (RET-07); from then on only the archive has it. */
    @Column
    @NotPersonal
    @Nullable
    LocalDate activeUntil;

    @Column
    @NotPersonal
    LocalDate retainedUntil;
}
