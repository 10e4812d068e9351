package be.sentum.billing.adapter.out.persistence.payment;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an order costs and what came in for it. No law keeps it where nothing came in and nothing was invoiced. */
@Entity
@Table(name = "order_account")
@DataTable(
        value = "order_account",
        subject = "customer_id = :subject",
        retainedUntil = "retained_until",
        groundless = AccountEntity.WITHOUT_DOCUMENT)
class AccountEntity {

    static final String WITHOUT_DOCUMENT =
            "paid = 0 and not exists (select 1 from invoice i where i.order_id = order_account.order_id)";

    @Id
    @Booked
    UUID orderId;

    @Booked
    String orderNumber;

    @Booked
    UUID customerId;

    @Booked
    boolean prepaid;

    @Booked
    BigDecimal total;

    @Booked
    BigDecimal credited;

    @Booked
    BigDecimal paid;

    @Booked
    BigDecimal unwanted;

    /** As {@code OrderEnd.Kind} names it. */
    @Booked
    @Nullable
    String ended;

    @Booked
    @Nullable
    Instant endedAt;

    @Booked
    @Nullable
    Instant goodsBackAt;

    @Booked
    @Nullable
    Instant refundSince;

    @Booked
    Instant changedAt;

    @NotPersonal
    LocalDate retainedUntil;
}
