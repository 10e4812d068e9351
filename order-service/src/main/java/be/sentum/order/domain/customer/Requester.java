package be.sentum.order.domain.customer;

/** On whose behalf something is asked. */
public sealed interface Requester {

    /** Whether this requester may see and change what belongs to a customer. */
    boolean mayActFor(CustomerId customer);

    /** A customer, for oneself only. */
    record Owner(CustomerId id) implements Requester {

        @Override
        public boolean mayActFor(CustomerId customer) {
            return id.equals(customer);
        }
    }

    /** One of our own people. */
    record Staff() implements Requester {

        @Override
        public boolean mayActFor(CustomerId customer) {
            return true;
        }
    }
}
