package be.sentum.consent.domain;

import be.sentum.consent.domain.purpose.PurposeCode;
import java.util.Set;

/** How a person must be treated here and now. */
public sealed interface PersonStanding {

    Set<String> GOES_ON = Set.of("P04", "P12", "P13", "P14");

    record Good() implements PersonStanding {}

    /** Nobody here knows such a person (yet). */
    record Unknown() implements PersonStanding {}

    record Erased() implements PersonStanding {}

    /** Restricted for these purposes; empty means for all. */
    record Restricted(Set<String> purposes) implements PersonStanding {

        public Restricted {
            purposes = Set.copyOf(purposes);
        }

        /** Tax, security, the rights request and claims go on while everything is restricted (Art. 18(2)). */
        public boolean covers(PurposeCode purpose) {
            String whole = purpose.whole().value();
            return purposes.isEmpty() ? !GOES_ON.contains(whole) : purposes.contains(whole);
        }
    }

    /** Of somebody restricted for these purposes, {@code all} for every one; restricted for none is good. */
    static PersonStanding restricted(Set<String> purposes) {
        if (purposes.isEmpty()) {
            return new Good();
        }
        return new Restricted(purposes.contains("all") ? Set.of() : purposes);
    }
}
