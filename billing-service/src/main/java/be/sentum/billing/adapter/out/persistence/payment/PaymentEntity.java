package be.sentum.billing.adapter.out.persistence.payment;

import static be.sentum.personaldata.inventory.Category.FINANCIAL;
import static be.sentum.personaldata.inventory.OnErasure.ARCHIVE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_01;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A payment. A trigger forbids any change, and deletion before its time. */
@Entity
@Table(name = "payment")
@DataTable(value = "payment", subject = "customer_id = :subject", retainedUntil = "retained_until")
class PaymentEntity {

    @Id
    @NotPersonal
    UUID id;

    @Booked
    UUID orderId;

    @Booked
    UUID customerId;

    @Booked
    String reference;

    @Booked
    BigDecimal amount;

    /** What a person takes along of a payment: how it was made. */
    @Personal(
            category = FINANCIAL,
            source = OBSERVED,
            purposes = {"P02", "P04"},
            portability = true,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    String method;

    @Booked
    Instant paidAt;

    @Booked
    Instant notedAt;

    @NotPersonal
    LocalDate retainedUntil;
}
