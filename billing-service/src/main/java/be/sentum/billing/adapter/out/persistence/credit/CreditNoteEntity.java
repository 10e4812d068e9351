package be.sentum.billing.adapter.out.persistence.credit;

import be.sentum.billing.adapter.out.persistence.payment.Booked;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An issued credit note. A trigger forbids any change, and deletion before its time. */
@Entity
@Table(name = "credit_note")
@DataTable(value = "credit_note", subject = "customer_id = :subject", retainedUntil = "retained_until")
class CreditNoteEntity {

    @Id
    @NotPersonal
    UUID id;

    @Booked
    String number;

    @Booked
    UUID invoiceId;

    @Booked
    UUID orderId;

    @Booked
    UUID customerId;

    @Booked
    LocalDate issuedOn;

    @Booked
    BigDecimal total;

    /** The canonical JSON with all mentions, name and address of the buyer among them: not pseudonymised. */
    @Booked
    @Column(length = Integer.MAX_VALUE)
    String document;

    @NotPersonal
    String sha256;

    @NotPersonal
    LocalDate retainedUntil;
}
