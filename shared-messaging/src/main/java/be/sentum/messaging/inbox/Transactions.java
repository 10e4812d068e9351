package be.sentum.messaging.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

/** The transaction in which an event takes effect. */
public final class Transactions {

    private Transactions() {}

    /** Commits when {@code work} returns, rolls back and throws on when it throws. */
    public static <T> T inNew(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
