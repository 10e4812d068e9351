package be.sentum.order.adapter.out.persistence.order;

import static be.sentum.personaldata.inventory.Category.DELIVERY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is in a parcel; goes with it. */
@Entity
@Table(name = "parcel_line")
@DataTable(value = "parcel_line", subject = "order_id in (select id from orders where customer_id = :subject)")
class ParcelLineEntity {

    @EmbeddedId
    Key key;

    @Column
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    String sku;

    @Column
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    int quantity;

    @Embeddable
    record Key(
            @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
            UUID orderId,

            @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
            UUID parcelId,

            @NotPersonal short position) {}
}
