package be.sentum.privacy.domain.request.scope;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-ACC-08: a person may ask for a part")
class CollectionScopeTest {

    private final List<Inventory> inventories = List.of(
            inventory("billing", field("invoice", "financial"), field("solvency_check", "inferred")),
            inventory("order", field("orders", "transaction"), field("order_delivery", "contact")),
            inventory("customer", field("customer", "contact")));

    @Test
    void without_a_scope_it_is_everything() {
        assertThat(CollectionScope.of(null, inventories)).contains(CollectionScope.EVERYTHING);
        assertThat(CollectionScope.of("  ", inventories)).contains(CollectionScope.EVERYTHING);
        assertThat(CollectionScope.of("everything", inventories)).contains(CollectionScope.EVERYTHING);
    }

    @Test
    void words_services_tables_and_categories_are_understood() {
        assertThat(tables("invoices")).containsExactly("billing.invoice");
        assertThat(tables("Invoices, order"))
                .containsExactly("billing.invoice", "order.orders", "order.order_delivery");
        assertThat(tables("order.order_delivery")).containsExactly("order.order_delivery");
        assertThat(tables("category:contact")).containsExactly("order.order_delivery", "customer.customer");
    }

    @Test
    void a_word_that_means_nothing_is_refused() {
        assertThat(CollectionScope.of("invoices, secrets", inventories)).isEmpty();
        assertThat(CollectionScope.of("invoices,", inventories)).isEmpty();
        assertThat(CollectionScope.of("category:none", inventories)).isEmpty();
    }

    private List<String> tables(String text) {
        return CollectionScope.of(text, inventories).orElseThrow().tables();
    }

    private static Inventory inventory(String service, Inventory.Field... fields) {
        return new Inventory(new ServiceName(service), "digest", List.of(fields));
    }

    private static Inventory.Field field(String table, String category) {
        return new Inventory.Field(
                table, "column", category, "provided", List.of("P02"), true, true, "delete", null, "frozen");
    }
}
