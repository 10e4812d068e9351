package be.sentum.customer.domain;

import be.sentum.customer.domain.origin.ValueChange;
import java.time.Instant;
import java.util.List;

/** What happened to a customer. */
public sealed interface CustomerEvent {

    /** As it is after the event. */
    Customer customer();

    /** A customer now exists. */
    record Registered(Customer customer) implements CustomerEvent {}

    /** The customer was tied to a log-in. */
    record Linked(Customer customer, Instant at) implements CustomerEvent {}

    /** Some details changed. */
    record Changed(Customer customer, List<ValueChange> changes, Actor by, Instant at) implements CustomerEvent {

        public Changed {
            changes = List.copyOf(changes);
        }

        /** The names of the changed fields, never their values. */
        public List<String> fields() {
            return changes.stream().map(ValueChange::field).toList();
        }
    }
}
