package be.sentum.order.adapter.out.persistence.order;

import static be.sentum.personaldata.inventory.Category.TRANSACTION;
import static be.sentum.personaldata.inventory.OnErasure.ARCHIVE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_01;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "order_line")
@DataTable(
        value = "order_line",
        subject = "order_id in (select id from orders where customer_id = :subject)",
        retainedUntil = "retained_until",
        groundless = OrderEntity.OF_ONE_WITHOUT_INVOICE)
class LineEntity {

    @EmbeddedId
    Key key;

    @Column
    @Personal(
            category = TRANSACTION,
            source = PROVIDED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    String sku;

    @Column
    @Personal(
            category = TRANSACTION,
            source = PROVIDED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    String name;

    @Column
    @Personal(
            category = TRANSACTION,
            source = PROVIDED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    int quantity;

    @Column
    @Personal(
            category = TRANSACTION,
            source = PROVIDED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    BigDecimal unitPrice;

    @Column
    @Personal(
            category = TRANSACTION,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01)
    String vatRate;

    @Column
    @NotPersonal
    LocalDate retainedUntil;

    @Embeddable
    record Key(
            @Personal(
                    category = TRANSACTION,
                    source = OBSERVED,
                    purposes = {"P02", "P04"},
                    portability = true,
                    onErasure = ARCHIVE,
                    retention = RET_01)
            UUID orderId,

            @NotPersonal short position) {}
}
