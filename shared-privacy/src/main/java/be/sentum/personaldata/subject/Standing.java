package be.sentum.personaldata.subject;

import java.util.Set;

/** How a service must treat a person right now. Every use case about a person asks first. */
public sealed interface Standing {

    /** Known, and nothing stands in the way. */
    record Good() implements Standing {}

    /** No card of such a person has arrived here (yet). */
    record Unknown() implements Standing {}

    /** Erased: nothing may be written about this id again. */
    record Erased() implements Standing {}

    /** Processing is restricted for these purposes (Art. 18); empty means all. */
    record Restricted(Set<String> purposes) implements Standing {

        public Restricted {
            purposes = Set.copyOf(purposes);
        }
    }
}
