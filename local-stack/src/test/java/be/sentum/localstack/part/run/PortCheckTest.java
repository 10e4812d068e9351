package be.sentum.localstack.part.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void a_taken_port_is_refused_with_part_port_owner_and_the_variable_that_moves_it() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.from(Map.of("SENTUM_SMTP_PORT", Integer.toString(taken.getLocalPort())));

            assertThatThrownBy(() -> PortCheck.require(PartName.MAIL, ports))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("mail catcher")
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .asInstanceOf(InstanceOfAssertFactories.type(StackFailure.class))
                    .extracting(StackFailure::advice)
                    .asString()
                    .contains("SENTUM_SMTP_PORT=");
        }
    }

    @Test
    void free_ports_are_accepted() {
        assertThatCode(() -> PortCheck.require(PartName.KAFKA, Ports.free())).doesNotThrowAnyException();
    }

    @Test
    void a_port_that_is_given_up_within_a_moment_is_accepted() throws Exception {
        try (var closing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var later = Executors.newSingleThreadScheduledExecutor()) {
            Ports ports = Ports.from(Map.of("SENTUM_SMTP_PORT", Integer.toString(closing.getLocalPort())));
            var closed = later.schedule(
                    () -> {
                        closing.close();
                        return true;
                    },
                    300,
                    TimeUnit.MILLISECONDS);

            assertThatCode(() -> PortCheck.require(PartName.MAIL, ports)).doesNotThrowAnyException();

            assertThat(closed.get()).isTrue();
        }
    }
}
