package be.sentum.billing.adapter.out.persistence.invoice;

import static be.sentum.personaldata.inventory.Category.FINANCIAL;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.ARCHIVE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_01;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued invoice. A trigger forbids any change but that of the day it was settled, and deletion before its time.
 * After an erasure this is the only place that still knows whose it is (REQ-ERA-04).
 */
@Entity
@Table(name = "invoice")
@DataTable(value = "invoice", subject = "customer_id = :subject", retainedUntil = "retained_until")
class InvoiceEntity {

    @Id
    @NotPersonal
    UUID id;

    @Personal(
            category = FINANCIAL,
            source = OBSERVED,
            purposes = "P04",
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    String number;

    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = "P04",
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    UUID orderId;

    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = "P04",
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    UUID customerId;

    @Personal(
            category = FINANCIAL,
            source = OBSERVED,
            purposes = "P04",
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    LocalDate issuedOn;

    @Personal(
            category = FINANCIAL,
            source = OBSERVED,
            purposes = "P04",
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    LocalDate dueOn;

    @Personal(
            category = FINANCIAL,
            source = OBSERVED,
            purposes = "P04",
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    BigDecimal total;

    @Personal(
            category = FINANCIAL,
            source = OBSERVED,
            purposes = "P04",
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    String reference;

    /** The canonical JSON with all mentions, name and address of the buyer among them: not pseudonymised. */
    @Personal(
            category = FINANCIAL,
            source = OBSERVED,
            purposes = "P04",
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    @Column(length = Integer.MAX_VALUE)
    String document;

    @NotPersonal
    String sha256;

    /** When it was paid in full; a prepaid one is when it is issued. */
    @Personal(
            category = FINANCIAL,
            source = OBSERVED,
            purposes = {"P04", "P05"},
            portability = false,
            onErasure = ARCHIVE,
            retention = RET_01,
            underRestriction = CONTINUES)
    @Nullable
    LocalDate settledOn;

    @NotPersonal
    LocalDate retainedUntil;
}
