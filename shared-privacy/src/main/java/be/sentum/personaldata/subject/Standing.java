package be.sentum.personaldata.subject;

import be.sentum.personaldata.inventory.Category;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a service must treat a person right now. Every use case about a person asks first. */
public sealed interface Standing {

    /** Known, and nothing stands in the way. */
    record Good() implements Standing {}

    /** No card of such a person has arrived here (yet). */
    record Unknown() implements Standing {}

    /** Erased: nothing may be written about this id again. */
    record Erased() implements Standing {}

    /** Processing is restricted in these ways (Art. 18); a use case asks whether what it is about to do is covered. */
    record Restricted(Set<Limit> limits) implements Standing {

        public Restricted {
            limits = Set.copyOf(limits);
        }

        /** Whether data of those categories may not be used for that purpose now; without categories, any of them. */
        public boolean covers(String purpose, Category... data) {
            return limits.stream().anyMatch(limit -> limit.covers(purpose, data));
        }

        /** The purposes that may not be pursued with those data; {@link Limit#ALL} among them for a restriction of all. */
        public Set<String> purposes(Category... data) {
            return limits.stream()
                    .filter(limit -> limit.coversData(data))
                    .map(Limit::purpose)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Since when, by the latest restriction that covers it; empty for what is not covered. */
        public Optional<Instant> since(String purpose, Category... data) {
            return limits.stream()
                    .filter(limit -> limit.covers(purpose, data))
                    .map(Limit::from)
                    .max(Instant::compareTo);
        }
    }
}
