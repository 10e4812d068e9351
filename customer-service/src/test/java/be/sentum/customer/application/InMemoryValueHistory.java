package be.sentum.customer.application;

import be.sentum.customer.application.ValueHistoryContract.Entry;
import be.sentum.customer.application.port.out.ValueHistory;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link ValueHistory} in a list. */
final class InMemoryValueHistory implements ValueHistory {

    private final Map<CustomerId, List<Entry>> entries = new HashMap<>();

    List<Entry> of(CustomerId customer) {
        return entries.getOrDefault(customer, List.of());
    }

    @Override
    public void append(CustomerEvent.Changed changed) {
        CustomerId customer = changed.customer().id();
        changed.changes()
                .forEach(change -> entries.computeIfAbsent(customer, _ -> new ArrayList<>())
                        .add(new Entry(
                                change.field(),
                                hash(customer, change.field(), change.before()),
                                hash(customer, change.field(), change.after()),
                                changed.by().role(),
                                changed.by().purpose(),
                                changed.at())));
    }

    private static @Nullable String hash(CustomerId customer, String field, @Nullable String value) {
        return value == null
                ? null
                : UUID.nameUUIDFromBytes((customer.value() + field + value).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
