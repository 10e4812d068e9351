package be.sentum.billing.adapter.out.persistence.credit;

import be.sentum.billing.adapter.out.persistence.payment.Booked;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods that came back and what became of crediting them. No document rests on those of an order without an invoice. */
@Entity
@Table(name = "credit_request")
@DataTable(
        value = "credit_request",
        subject = "customer_id = :subject",
        retainedUntil = "retained_until",
        groundless = "state = 'NOT_INVOICED'")
class CreditRequestEntity {

    @Id
    @NotPersonal
    UUID returnId;

    @Booked
    UUID orderId;

    @Booked
    UUID customerId;

    /** The goods with their prices, as JSON. */
    @Booked
    @Column(length = Integer.MAX_VALUE)
    String goods;

    @Booked
    String reason;

    @Booked
    Instant returnedAt;

    /** As {@code CreditRequest.State} names it. */
    @Booked
    String state;

    @Booked
    @Nullable
    UUID creditNoteId;

    @NotPersonal
    LocalDate retainedUntil;
}
