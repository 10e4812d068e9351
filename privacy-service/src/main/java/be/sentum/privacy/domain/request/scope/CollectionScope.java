package be.sentum.privacy.domain.request.scope;

import be.sentum.privacy.domain.register.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the data a person asks for (REQ-ACC-08): words separated by commas. A word is one of
 * {@code everything account orders deliveries invoices solvency consents requests}, a service, {@code service.table}, or
 * {@code category:} with a category of the inventory.
 *
 * @param tables {@code service} or {@code service.table}; empty for everything
 */
public record CollectionScope(List<String> tables) {

    public static final CollectionScope EVERYTHING = new CollectionScope(List.of());

    private static final String ALL = "everything";
    private static final String CATEGORY = "category:";

    private static final Map<String, List<String>> WORDS = Map.of(
            "account", List.of("customer"),
            "orders", List.of("order"),
            "deliveries", List.of("order.order_delivery", "order.parcel", "order.parcel_line"),
            "invoices", List.of("billing.invoice"),
            "solvency", List.of("billing.solvency_check", "billing.solvency_input"),
            "consents", List.of("consent"),
            "requests", List.of("privacy"));

    public CollectionScope {
        tables = List.copyOf(tables);
    }

    /** Empty for a text with a word that means nothing here; no text means everything. */
    public static Optional<CollectionScope> of(@Nullable String text, List<Inventory> inventories) {
        if (text == null || text.isBlank()) {
            return Optional.of(EVERYTHING);
        }
        List<String> tables = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String word = part.strip().toLowerCase(Locale.ROOT);
            if (word.equals(ALL)) {
                return Optional.of(EVERYTHING);
            }
            List<String> meant = meant(word, inventories);
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            tables.addAll(meant);
        }
        return Optional.of(new CollectionScope(tables.stream().distinct().toList()));
    }

    public boolean isEverything() {
        return tables.isEmpty();
    }

    private static List<String> meant(String word, List<Inventory> inventories) {
        List<String> named = WORDS.get(word);
        if (named != null) {
            return named;
        }
        return inventories.stream()
                .flatMap(inventory -> inventory.fields().stream()
                        .filter(field -> isMeant(word, inventory, field))
                        .map(field -> inventory.service().value() + "." + field.table()))
                .distinct()
                .toList();
    }

    private static boolean isMeant(String word, Inventory inventory, Inventory.Field field) {
        String service = inventory.service().value();
        return word.equals(service)
                || word.equals(service + "." + field.table())
                || word.equals(CATEGORY + field.category());
    }
}
