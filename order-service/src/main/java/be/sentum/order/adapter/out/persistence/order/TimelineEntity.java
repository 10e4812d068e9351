package be.sentum.order.adapter.out.persistence.order;

import static be.sentum.personaldata.inventory.Category.TRANSACTION;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_07;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the order came to its state. No invoice needs it, so that it does not go into the archive (RET-07). */
@Entity
@Table(name = "order_timeline")
@DataTable(
        value = "order_timeline",
        subject = "order_id in (select id from orders where customer_id = :subject)",
        retainedUntil = "retained_until",
        retention = RET_07,
        groundless = OrderEntity.OF_ONE_WITHOUT_INVOICE)
class TimelineEntity {

    @EmbeddedId
    Key key;

    @Column
    @Personal(category = TRANSACTION, source = OBSERVED, purposes = "P02", portability = true, onErasure = DELETE)
    String status;

    @Column
    @Personal(category = TRANSACTION, source = OBSERVED, purposes = "P02", portability = true, onErasure = DELETE)
    Instant at;

    /** Not taken along: it would tell another company how solvency was judged, which the person did not provide (Art. 20). */
    @Column
    @Personal(category = TRANSACTION, source = OBSERVED, purposes = "P02", portability = false, onErasure = DELETE)
    String cause;

    /** By it a payment told twice is known; the money itself is billing's. */
    @Column
    @Personal(category = TRANSACTION, source = OBSERVED, purposes = "P02", portability = true, onErasure = DELETE)
    @Nullable
    UUID paymentId;

    @Column
    @NotPersonal
    @Nullable
    LocalDate retainedUntil;

    @Embeddable
    record Key(
            @Personal(
                    category = TRANSACTION,
                    source = OBSERVED,
                    purposes = "P02",
                    portability = true,
                    onErasure = DELETE)
            UUID orderId,

            @NotPersonal short position) {}
}
