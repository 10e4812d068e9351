package be.sentum.order.domain.carrier;

import java.util.Set;

/** Who reports on parcels. */
public sealed interface Reporter {

    /** Whether that carrier's parcels are this reporter's. */
    boolean speaksFor(String carrier);

    /** One of our own systems, or a hub that all carriers report through. */
    record OfAll() implements Reporter {

        @Override
        public boolean speaksFor(String carrier) {
            return true;
        }
    }

    /** @param carriers codes of registered recipients */
    record Of(Set<String> carriers) implements Reporter {

        public Of {
            carriers = Set.copyOf(carriers);
        }

        @Override
        public boolean speaksFor(String carrier) {
            return carriers.contains(carrier);
        }
    }
}
