package be.sentum.customer.application.port.out.unsubscribe;

import java.time.Duration;
import java.time.Instant;

/**
 * How many addresses the old links of one person have named (REQ-MKT-05). Counted over all replicas; whose links they are
 * is known by a keyed hash only, because the person may be erased.
 */
public interface NamedAddresses {

    /**
     * Counts one more, in the present window or as the first of a new one.
     *
     * @param links whose links they are, as {@link UnsubscribeTokens#linksOf} says it
     */
    Count count(String links, Instant now, Duration window);

    /**
     * @param named this one included
     * @param windowEnds when counting begins anew
     */
    record Count(int named, Instant windowEnds) {}
}
