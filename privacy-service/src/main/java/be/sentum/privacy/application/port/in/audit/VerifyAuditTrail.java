package be.sentum.privacy.application.port.in.audit;

import java.util.OptionalLong;

/** Seals what waits, then recomputes the whole chain. */
@FunctionalInterface
public interface VerifyAuditTrail {

    Verdict handle();

    /**
     * @param entries in all blocks
     * @param pending written while this ran, in no block yet
     * @param lost in no block, and not waiting for one either
     * @param firstBroken sequence of the first entry that does not fit; empty when all blocks are whole
     */
    record Verdict(long entries, long blocks, long pending, long lost, OptionalLong firstBroken) {

        public boolean isWhole() {
            return firstBroken.isEmpty() && lost == 0;
        }
    }
}
