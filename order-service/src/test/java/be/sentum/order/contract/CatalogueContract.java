package be.sentum.order.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.VatRate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Catalogue} promises, whatever keeps it. */
public abstract class CatalogueContract {

    private final String prefix = "C" + UUID.randomUUID() + "-";

    protected abstract Catalogue catalogue();

    @Test
    void a_product_has_a_new_version_each_time_it_is_put() {
        assertThat(catalogue().put(product("a", "1.00")).version()).isEqualTo(1);
        assertThat(catalogue().put(product("a", "2.00")).version()).isEqualTo(2);

        assertThat(catalogue().find(sku("a")))
                .hasValueSatisfying(found -> assertThat(found.unitPrice()).isEqualTo(Money.of("2.00")));
    }

    @Test
    void only_the_version_that_was_read_is_replaced() {
        catalogue().put(product("a", "1.00"));

        assertThat(catalogue().replace(product("a", "2.00"), 1))
                .hasValueSatisfying(replaced -> assertThat(replaced.version()).isEqualTo(2));
        assertThat(catalogue().replace(product("a", "3.00"), 1)).isEmpty();
        assertThat(catalogue().replace(product("b", "3.00"), 1)).isEmpty();
        assertThat(catalogue().find(sku("a")).orElseThrow().unitPrice()).isEqualTo(Money.of("2.00"));
    }

    @Test
    void unknown_codes_are_missing_in_the_answer() {
        Product known = catalogue().put(product("a", "1.00"));

        assertThat(catalogue().find(List.of(sku("a"), sku("b")))).containsOnlyKeys(known.sku());
        assertThat(catalogue().find(List.of(sku("a"))).get(known.sku())).isEqualTo(known);
        assertThat(catalogue().find(sku("b"))).isEmpty();
    }

    @Test
    void the_list_goes_by_the_characters_of_the_codes() {
        for (String code : List.of("b", "a", "B", "_", "-")) {
            catalogue().put(product("x" + code, "1.00"));
        }

        List<Product> all = catalogue().list(new Sku(prefix + "x"), 5);

        assertThat(all).extracting(Product::sku).containsExactly(sku("x-"), sku("xB"), sku("x_"), sku("xa"), sku("xb"));
        assertThat(catalogue().list(sku("xa"), 1)).extracting(Product::sku).containsExactly(sku("xb"));
    }

    private Sku sku(String code) {
        return new Sku(prefix + code);
    }

    private Product product(String code, String price) {
        return new Product(sku(code), "Lamp", Money.of(price), VatRate.STANDARD, true, 0);
    }
}
