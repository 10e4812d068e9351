package be.sentum.privacy.domain.recipient;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whether what was disclosed is of a kind that is restricted. Whose kind is not known counts as restricted: one who is
 * told too much of a restriction is better than one who goes on.
 *
 * @param categories as the inventory names them; empty for all
 */
public record RestrictedData(Set<String> categories) {

    public static final RestrictedData ALL = new RestrictedData(Set.of());

    /** Of which kind a field is under the name that the log has for it. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("name", "identity"),
            Map.entry("recipient", "identity"),
            Map.entry("company", "identity"),
            Map.entry("enterprise_number", "identity"),
            Map.entry("vat_number", "identity"),
            Map.entry("email", "contact"),
            Map.entry("phone", "contact"),
            Map.entry("address", "contact"),
            Map.entry("delivery_address", "contact"),
            Map.entry("billing_address", "contact"),
            Map.entry("remarks", "free_text"),
            Map.entry("tracking_number", "delivery"),
            Map.entry("lines", "transaction"),
            Map.entry("order", "transaction"),
            Map.entry("invoice", "financial"),
            Map.entry("amount", "financial"));

    public RestrictedData {
        categories = Set.copyOf(categories);
    }

    public boolean includesOneOf(Collection<String> disclosed) {
        return categories.isEmpty()
                || disclosed.stream()
                        .anyMatch(name -> !KINDS.containsKey(name) || categories.contains(KINDS.get(name)));
    }
}
