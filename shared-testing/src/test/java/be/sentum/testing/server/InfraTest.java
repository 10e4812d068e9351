package be.sentum.testing.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

class InfraTest {

    @Test
    void a_kind_of_servers_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> Infra.named("cloud"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cloud");
    }

    @Test
    void containers_without_an_engine_are_refused_and_never_replaced_in_silence() {
        assumeFalse(DockerClientFactory.instance().isDockerAvailable(), "an engine answers here");

        assertThatThrownBy(() -> Infra.named("containers"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no Docker engine answers");
    }
}
