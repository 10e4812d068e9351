package be.sentum.customer.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import be.sentum.personaldata.inventory.declared.Inventory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REQ-GEN-02: a field is held for the purposes of the field register (section 20)")
class FieldRegisterTest {

    private final Inventory inventory = Inventory.of(new CustomerTables());

    @ParameterizedTest
    @CsvSource({
        "customer.given_name, P01 P02 P03 P04 P05",
        "customer.family_name, P01 P02 P03 P04 P05",
        "customer.company_name, P01 P02 P03 P04 P05",
        "customer.kind, P01 P02 P03 P04 P05",
        "customer.email, P01 P02 P03 P04 P05 P08 P09",
        "customer.phone, P03",
        "customer.language, P01",
        "customer.registered_at, P01",
        "customer_address.street, P02 P03 P04",
        "customer_address.postal_code, P02 P03 P04",
        "customer_statement.statement, P01",
        // and P01, for correction
        "customer.enterprise_number, P01 P04 P06",
        "customer.vat_number, P01 P04 P06",
        "customer.adult, P01 P06",
    })
    void the_inventory_names_the_purposes_of_the_register(String column, String purposes) {
        assertThat(column(column).purposes()).containsExactly(purposes.split(" "));
    }

    private DeclaredColumn column(String name) {
        return inventory.tables().stream()
                .flatMap(table ->
                        table.columns().stream().filter(column -> name.equals(table.name() + "." + column.name())))
                .findFirst()
                .orElseThrow();
    }
}
