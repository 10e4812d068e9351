package be.sentum.order.adapter.in.rest.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarrierListsTest {

    @Test
    void each_carrier_has_its_own_values() {
        assertThat(CarrierLists.read("s", " bpost=whsec_a==|whsec_b , gls=c,"))
                .containsEntry("bpost", List.of("whsec_a==", "whsec_b"))
                .containsEntry("gls", List.of("c"))
                .hasSize(2);
        assertThat(CarrierLists.read("s", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_secret", "=whsec_secret", "bpost="})
    void what_is_no_list_stops_the_start_without_a_word_of_it(String text) {
        assertThatThrownBy(() -> CarrierLists.read("the.setting", text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the.setting")
                .hasMessageNotContaining("whsec_secret");
    }
}
