package be.sentum.customer.adapter.out.keycloak;

/** Whoever keeps the log-ins. */
interface IdentityProvider {

    /** Does it, whether it was done before or not; of a log-in that staff use, only the role of a customer goes. */
    Outcome carryOut(LogInTask task);

    /** What came of it. */
    sealed interface Outcome {

        /** Done, now or before; a log-in that does not exist is done. */
        record Done() implements Outcome {}

        /** @param fault a short word for logs, without anything about the person */
        record NotNow(String fault) implements Outcome {}
    }
}
