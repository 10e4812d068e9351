package be.sentum.customer.domain;

import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.origin.FieldValues;
import be.sentum.customer.domain.origin.Origins;
import be.sentum.customer.domain.origin.ValueChange;
import be.sentum.customer.domain.statement.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person or company that we sell to. Its version grows by one with each change. */
public final class Customer {

    private final Registration registration;
    private final List<Statement> statements;
    private @Nullable Login login;
    private Details details;
    private Origins origins;
    private long version;

    private Customer(
            Registration registration,
            @Nullable Login login,
            Details details,
            Origins origins,
            List<Statement> statements,
            long version) {
        this.registration = registration;
        this.login = login;
        this.details = details;
        this.origins = origins;
        this.statements = new ArrayList<>(statements);
        this.version = version;
    }

    /**
     * A new customer, version 1.
     *
     * @param login absent when an agent registers somebody who has none
     */
    public static CustomerEvent.Registered register(
            Registration registration, @Nullable Login login, Details details, Actor by) {
        Origins origins = Origins.none().after(FieldValues.entered(details), by, registration.at());
        return new CustomerEvent.Registered(new Customer(registration, login, details, origins, List.of(), 1));
    }

    public static Customer rehydrate(
            Registration registration,
            @Nullable Login login,
            Details details,
            Origins origins,
            List<Statement> statements,
            long version) {
        return new Customer(registration, login, details, origins, statements, version);
    }

    /** Takes over the new details; empty when they are the same as before. The kind stays what it is. */
    public Optional<CustomerEvent.Changed> change(Details changed, Actor by, Instant at) {
        if (changed.kind() != details.kind()) {
            throw new IllegalArgumentException("a customer's kind does not change");
        }
        List<ValueChange> changes = FieldValues.between(details, changed);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        details = changed;
        origins = origins.after(changes, by, at);
        version++;
        return Optional.of(new CustomerEvent.Changed(this, changes, by, at));
    }

    /** Puts a statement beside what it contests; the contested value stays as it is (REQ-REC-02). */
    public void state(Statement statement) {
        statements.add(statement);
        version++;
    }

    /**
     * Ties a customer without a log-in to one; empty when there is a log-in already.
     *
     * @param codeSentAt when the code was sent that came back: it proves the e-mail address of then (REQ-GEN-04)
     */
    public Optional<CustomerEvent.Linked> link(Login owner, Instant codeSentAt, Instant at) {
        if (login != null) {
            return Optional.empty();
        }
        login = owner;
        origins = origins.emailProven(codeSentAt, at);
        version++;
        return Optional.of(new CustomerEvent.Linked(this, at));
    }

    public boolean belongsTo(Login other) {
        return other.equals(login);
    }

    public CustomerId id() {
        return registration.id();
    }

    public Registration registration() {
        return registration;
    }

    public @Nullable Login login() {
        return login;
    }

    public Details details() {
        return details;
    }

    public Origins origins() {
        return origins;
    }

    /** In the order in which they were made. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    public long version() {
        return version;
    }
}
