package be.sentum.customer.domain.origin;

import be.sentum.customer.domain.Actor;
import be.sentum.customer.domain.value.EmailAddress;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The {@link Origin} of each field that has a value, by its name in the contract. */
public record Origins(Map<String, Origin> byField) {

    public Origins {
        byField = Collections.unmodifiableMap(new TreeMap<>(byField));
    }

    public static Origins none() {
        return new Origins(Map.of());
    }

    /** What was entered now is valid from now; what was removed has no origin any more. */
    public Origins after(List<ValueChange> changes, Actor by, Instant at) {
        Map<String, Origin> changed = new TreeMap<>(byField);
        for (ValueChange change : changes) {
            String value = change.after();
            if (value == null) {
                changed.remove(change.field());
            } else {
                changed.put(change.field(), new Origin(by.source(), at, verified(change.field(), value, by, at)));
            }
        }
        return new Origins(changed);
    }

    /**
     * The e-mail address was proven: a code that was sent to it came back.
     *
     * @param sentAt an address that is newer than the code is not proven by it
     */
    public Origins emailProven(Instant sentAt, Instant at) {
        Origin origin = byField.get(FieldValues.EMAIL);
        if (origin == null || origin.validFrom().isAfter(sentAt)) {
            return this;
        }
        Map<String, Origin> changed = new TreeMap<>(byField);
        changed.put(FieldValues.EMAIL, new Origin(origin.source(), origin.validFrom(), at));
        return new Origins(changed);
    }

    /** Only of an e-mail address do we learn that it was verified: its log-in says so. */
    private static @Nullable Instant verified(String field, String value, Actor by, Instant at) {
        return field.equals(FieldValues.EMAIL) && by.confirms(new EmailAddress(value)) ? at : null;
    }
}
