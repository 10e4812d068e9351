package be.sentum.customer.domain;

import java.time.Instant;
import java.util.List;

/** What happened to a customer. */
public sealed interface CustomerEvent {

    /** As it is after the event. */
    Customer customer();

    /** A customer now exists. */
    record Registered(Customer customer) implements CustomerEvent {}

    /**
     * Some details changed.
     *
     * @param fields their names, never their values
     */
    record Changed(Customer customer, List<String> fields, Instant at) implements CustomerEvent {

        public Changed {
            fields = List.copyOf(fields);
        }
    }
}
