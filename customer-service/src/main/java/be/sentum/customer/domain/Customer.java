package be.sentum.customer.domain;

import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsDifference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person or company that we sell to. Its version grows by one with each change. */
public final class Customer {

    private final CustomerId id;
    private final @Nullable Login login;
    private final @Nullable String noticeVersionShown;
    private final Instant registeredAt;
    private Details details;
    private long version;

    private Customer(
            CustomerId id,
            @Nullable Login login,
            @Nullable String noticeVersionShown,
            Instant registeredAt,
            Details details,
            long version) {
        this.id = id;
        this.login = login;
        this.noticeVersionShown = noticeVersionShown;
        this.registeredAt = registeredAt;
        this.details = details;
        this.version = version;
    }

    /**
     * A new customer, version 1.
     *
     * @param login absent when an agent registers somebody who has none
     * @param noticeVersionShown which privacy notice was on the screen; showing is not agreeing (REQ-NOT-02)
     */
    public static CustomerEvent.Registered register(
            CustomerId id, @Nullable Login login, Details details, @Nullable String noticeVersionShown, Instant at) {
        return new CustomerEvent.Registered(new Customer(id, login, noticeVersionShown, at, details, 1));
    }

    public static Customer rehydrate(
            CustomerId id,
            @Nullable Login login,
            @Nullable String noticeVersionShown,
            Instant registeredAt,
            Details details,
            long version) {
        return new Customer(id, login, noticeVersionShown, registeredAt, details, version);
    }

    /** Takes over the new details; empty when they are the same as before. The kind stays what it is. */
    public Optional<CustomerEvent.Changed> change(Details changed, Instant at) {
        if (changed.kind() != details.kind()) {
            throw new IllegalArgumentException("a customer's kind does not change");
        }
        List<String> fields = DetailsDifference.between(details, changed);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        details = changed;
        version++;
        return Optional.of(new CustomerEvent.Changed(this, fields, at));
    }

    public boolean belongsTo(Login other) {
        return other.equals(login);
    }

    public CustomerId id() {
        return id;
    }

    public @Nullable Login login() {
        return login;
    }

    public @Nullable String noticeVersionShown() {
        return noticeVersionShown;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Details details() {
        return details;
    }

    public long version() {
        return version;
    }
}
