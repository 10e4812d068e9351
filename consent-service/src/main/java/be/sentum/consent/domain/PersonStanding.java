package be.sentum.consent.domain;

import java.util.Set;

/** How a person must be treated here and now. */
public sealed interface PersonStanding {

    record Good() implements PersonStanding {}

    /** Nobody here knows such a person (yet). */
    record Unknown() implements PersonStanding {}

    record Erased() implements PersonStanding {}

    /** Restricted for these purposes; empty means for all. */
    record Restricted(Set<String> purposes) implements PersonStanding {

        public Restricted {
            purposes = Set.copyOf(purposes);
        }

        public boolean covers(PurposeCode purpose) {
            return purposes.isEmpty() || purposes.contains(purpose.whole().value());
        }
    }
}
