package be.sentum.order.adapter.out.persistence.order;

import static be.sentum.personaldata.inventory.Category.DELIVERY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_06;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.THIRD_PARTY;

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

/** A parcel and its last report; ends 90 days after the order does (RET-06). */
@Entity
@Table(name = "parcel")
@DataTable(
        value = "parcel",
        subject = "order_id in (select id from orders where customer_id = :subject)",
        retainedUntil = "retained_until",
        retention = RET_06)
class ParcelEntity {

    @EmbeddedId
    Key key;

    @Column
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    String carrier;

    @Column
    @Personal(category = DELIVERY, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
    String trackingNumber;

    @Column
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    String token;

    @Column
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    Instant shippedAt;

    @Column
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    String status;

    @Column
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    @Nullable
    Instant statusAt;

    @Column
    @NotPersonal
    @Nullable
    LocalDate retainedUntil;

    @Embeddable
    record Key(
            @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
            UUID orderId,

            @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
            UUID parcelId) {}
}
