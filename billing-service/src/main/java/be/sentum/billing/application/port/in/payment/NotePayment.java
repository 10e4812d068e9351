package be.sentum.billing.application.port.in.payment;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.payment.PaymentReference;
import java.time.Instant;
import java.util.Optional;

/**
 * Notes money that came in for an order, and tells the others what is still to be paid. Whatever came in is kept: too
 * little, too much, twice, or for an order that is over. Accounting is a duty (P04): neither a restriction nor an erasure
 * stops it. Not idempotent: each call is a payment of its own.
 */
public interface NotePayment {

    Result handle(Command command);

    /** Whose order the reference means; empty when there is no such order here. */
    Optional<CustomerId> payer(PaymentReference reference);

    /** @param method the label of the payment provider */
    record Command(PaymentReference reference, Euro amount, Instant paidAt, String method) {}

    /** What came of it. */
    sealed interface Result {

        /** @param account as it is with this payment */
        record Noted(Payment payment, OrderAccount account) implements Result {}

        record Refused(Refusal reason) implements Result {}
    }

    /** Why a payment is not taken; nothing is kept of it. */
    enum Refusal {
        UNKNOWN_REFERENCE,
        NOT_POSITIVE,
        /** It says that it was paid later than now. */
        IN_FUTURE,
        /** It says that it was paid before anything could be bought here: in another century. */
        LONG_AGO
    }
}
