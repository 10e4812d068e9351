package be.sentum.web.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8081", "http://shop.example", "", "ftp://https://"})
    void a_plain_address_stops_a_service_that_is_meant_for_the_world(String url) {
        assertThatThrownBy(() -> PublicUrl.check("SENTUM_SHOP_PUBLIC_URL", url, List.of("prod")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SENTUM_SHOP_PUBLIC_URL")
                .hasMessageContaining("https");
    }

    @Test
    void https_is_for_everybody() {
        assertThatCode(() -> PublicUrl.check("SENTUM_SHOP_PUBLIC_URL", "https://shop.example", List.of("prod")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test", "local"})
    void a_developer_s_machine_may_do_without(String profile) {
        assertThatCode(() -> PublicUrl.check("SENTUM_SHOP_PUBLIC_URL", "http://localhost:8081", List.of(profile)))
                .doesNotThrowAnyException();
    }
}
