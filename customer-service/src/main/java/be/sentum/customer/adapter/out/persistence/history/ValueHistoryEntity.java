package be.sentum.customer.adapter.out.persistence.history;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a field changed: who in which role, when, why, and keyed hashes of its values (ADR 0011). */
@Entity
@Table(name = "customer_value_history")
@DataTable(value = "customer_value_history", subject = "customer_id = :subject")
class ValueHistoryEntity {

    @Id
    @NotPersonal
    UUID id;

    @Personal(category = IDENTIFIER, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    UUID customerId;

    /** The customer's version that the change made. */
    @NotPersonal
    long version;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    String field;

    /** Absent when the field had no value. */
    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    @Nullable
    String hashBefore;

    /** Absent when the value was removed. */
    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    @Nullable
    String hashAfter;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    String reason;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    String byRole;

    /** What staff stated; absent when the person changed it. */
    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    @Nullable
    String purpose;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    Instant changedAt;
}
