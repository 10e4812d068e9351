package be.sentum.order.adapter.out.persistence.order;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.DELIVERY;
import static be.sentum.personaldata.inventory.Category.FREE_TEXT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_06;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.Withheld.OTHER_PERSON;

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

/** Where an order goes and for whom; ends 90 days after the order does (RET-06). */
@Entity
@Table(name = "order_delivery")
@DataTable(
        value = "order_delivery",
        subject = "order_id in (select id from orders where customer_id = :subject)",
        retainedUntil = "retained_until",
        retention = RET_06)
class DeliveryEntity {

    @Id
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    UUID orderId;

    @Column
    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    @Nullable
    String recipient;

    @Column
    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    String street;

    @Column
    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    String houseNumber;

    @Column
    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    @Nullable
    String box;

    @Column
    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    String postalCode;

    @Column
    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    String city;

    @Column
    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    String country;

    @Column
    @Personal(category = FREE_TEXT, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
    @Nullable
    String remarks;

    /** Under which the recipient's own record stands. */
    @Column
    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = "P03",
            access = false,
            withheld = OTHER_PERSON,
            portability = false,
            aboutOthers = true,
            onErasure = DELETE)
    @Nullable
    UUID recipientId;

    @Column
    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    @Nullable
    String phone;

    @Column
    @Personal(
            category = FREE_TEXT,
            source = PROVIDED,
            purposes = "P03",
            portability = true,
            aboutOthers = true,
            onErasure = DELETE)
    @Nullable
    String giftNote;

    /** Until the buyer has chosen. */
    @Column
    @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = true, onErasure = DELETE)
    @Nullable
    Instant addressChangedAt;

    @Column
    @NotPersonal
    @Nullable
    LocalDate retainedUntil;
}
