package be.sentum.localstack.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void without_a_word_from_the_environment_the_ports_are_those_of_the_contract() {
        Ports ports = Ports.from(Map.of());

        assertThat(PartName.services()).extracting(ports::service).containsExactly(8081, 8082, 8083, 8084, 8085);
        assertThat(PartName.services()).extracting(ports::management).containsExactly(9081, 9082, 9083, 9084, 9085);
        assertThat(Arrays.asList(Port.POSTGRES, Port.KAFKA, Port.KEYCLOAK, Port.SMTP, Port.IMAP, Port.MAIL_HTTP))
                .extracting(ports::number)
                .containsExactly(15432, 19092, 8180, 1025, 1143, 8025);
    }

    @Test
    void a_moved_service_takes_its_management_port_along() {
        Ports ports = Ports.from(Map.of("SENTUM_ORDER_PORT", "28082"));

        assertThat(ports.service(PartName.ORDER)).isEqualTo(28082);
        assertThat(ports.management(PartName.ORDER)).isEqualTo(29082);
    }

    @Test
    void two_parts_on_one_port_are_refused_by_their_variables() {
        assertThatThrownBy(() -> Ports.from(Map.of("SENTUM_ORDER_PORT", "8081")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("SENTUM_CUSTOMER_PORT")
                .hasMessageContaining("SENTUM_ORDER_PORT")
                .hasMessageContaining("8081");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "eighty", "1.5"})
    void what_is_no_port_is_refused(String value) {
        assertThatThrownBy(() -> Ports.from(Map.of("SENTUM_KAFKA_PORT", value)))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("SENTUM_KAFKA_PORT")
                .hasMessageContaining(value);
    }

    @Test
    void free_ports_are_all_different() {
        Ports ports = Ports.free();

        assertThat(Arrays.stream(Port.values()).map(ports::number)).doesNotHaveDuplicates();
    }
}
