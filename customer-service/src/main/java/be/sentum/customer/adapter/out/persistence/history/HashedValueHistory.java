package be.sentum.customer.adapter.out.persistence.history;

import be.sentum.customer.application.port.out.ValueHistory;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.origin.ValueChange;
import be.sentum.messaging.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the history of values in the customers' database, hashed under the person's id and the field's name. */
@ApplicationScoped
class HashedValueHistory implements ValueHistory {

    /** Whoever asks for it, and whatever the field: a correction or completion. */
    private static final String RECTIFICATION = "rectification: Art. 16 GDPR";

    private final EntityManager entities;
    private final ValueHash hash;
    private final Ids ids;

    HashedValueHistory(EntityManager entities, ValueHash hash, Ids ids) {
        this.entities = entities;
        this.hash = hash;
        this.ids = ids;
    }

    @Override
    public void append(CustomerEvent.Changed changed) {
        changed.changes().forEach(change -> entities.persist(row(changed, change)));
    }

    private ValueHistoryEntity row(CustomerEvent.Changed changed, ValueChange change) {
        UUID customer = changed.customer().id().value();
        ValueHistoryEntity row = new ValueHistoryEntity();
        row.id = ids.next();
        row.customerId = customer;
        row.version = changed.customer().version();
        row.field = change.field();
        row.hashBefore = hashed(customer, change.field(), change.before());
        row.hashAfter = hashed(customer, change.field(), change.after());
        row.reason = RECTIFICATION;
        row.byRole = changed.by().role();
        row.purpose = changed.by().purpose();
        row.changedAt = changed.at();
        return row;
    }

    private @Nullable String hashed(UUID customer, String field, @Nullable String value) {
        return value == null ? null : hash.of(customer, field, value);
    }
}
