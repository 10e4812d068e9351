package be.sentum.customer.adapter.in.rest.purpose;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import be.sentum.personaldata.inventory.declared.Inventory;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each field of a customer is held for, read off the inventory that stands on its column: there is no second list
 * (REQ-GEN-02). A list of the answer is one field, allowed for a purpose that all its columns name.
 */
@Singleton
public class FieldPurposes {

    private static final String CUSTOMER = "customer";
    private static final Map<String, String> LISTS =
            Map.of("addresses", "customer_address", "statements", "customer_statement");
    /** The answer's word for a column: {@code CustomerEntity.fieldOrigins}. */
    private static final Map<String, String> OTHERWISE_NAMED = Map.of("fieldOrigins", "origins");

    private final Map<String, Set<String>> purposes = new HashMap<>();

    FieldPurposes(Inventory inventory) {
        table(inventory, CUSTOMER)
                .personalColumns()
                .forEach(column -> purposes.put(field(column), Set.copyOf(column.purposes())));
        LISTS.forEach((field, name) -> purposes.put(field, ofAll(table(inventory, name))));
    }

    /** @param purpose one of P01 to P17; one that nothing is held for allows nothing */
    public AllowedFields of(String purpose) {
        return new AllowedFields.These(purposes.entrySet().stream()
                .filter(field -> field.getValue().contains(purpose))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static DeclaredTable table(Inventory inventory, String name) {
        return inventory.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not in the inventory: " + name));
    }

    private static String field(DeclaredColumn column) {
        String name = column.javaField().substring(column.javaField().indexOf('.') + 1);
        return OTHERWISE_NAMED.getOrDefault(name, name);
    }

    private static Set<String> ofAll(DeclaredTable table) {
        Set<String> common = new HashSet<>(table.personalColumns().getFirst().purposes());
        table.personalColumns().forEach(column -> common.retainAll(column.purposes()));
        return Set.copyOf(common);
    }
}
