package be.sentum.order.application.port.out.carrier;

import be.sentum.order.domain.carrier.SignedCall;
import java.time.Instant;

/** The signed calls of the last minutes, over all replicas, so that none has an effect twice. */
public interface HeardCalls {

    /** Notes the call, in the caller's transaction; waits for another one with the same id. */
    Verdict note(SignedCall call, Instant at);

    /** The call had no effect: it may come again. */
    void forget(SignedCall call);

    /** How many calls that carrier made since then. */
    int since(String carrier, Instant then);

    /** What is known of a call. */
    enum Verdict {
        NEW,
        HEARD_BEFORE,
        /** The carrier gave another body the same id. */
        OTHER_BODY
    }
}
