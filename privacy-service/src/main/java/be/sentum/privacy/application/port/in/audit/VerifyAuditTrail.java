package be.sentum.privacy.application.port.in.audit;

import java.util.OptionalLong;

/** Recomputes the whole chain. */
public interface VerifyAuditTrail {

    Verdict handle();

    /** @param firstBroken sequence of the first entry that does not fit; empty when the trail is whole */
    record Verdict(long entries, OptionalLong firstBroken) {}
}
