package be.sentum.localstack.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @TempDir
    Path root;

    @Test
    void everything_is_kept_in_the_checkout_unless_told_otherwise() {
        StackSettings settings = Environment.settings(Map.of(), root);

        assertThat(settings.home()).isEqualTo(root.resolve(".sentum"));
        assertThat(settings.logFile(PartName.ORDER)).isEqualTo(root.resolve(".sentum/logs/order-service.log"));
        assertThat(settings.parts()).containsExactlyInAnyOrder(PartName.values());
    }

    @Test
    void another_home_moves_the_data_and_not_the_unpacked_servers() {
        StackSettings settings = Environment.settings(Map.of("SENTUM_HOME", "/somewhere/else"), root);

        assertThat(settings.data(PartName.KAFKA)).isEqualTo(Path.of("/somewhere/else/kafka"));
        assertThat(settings.software()).isEqualTo(root.resolve(".sentum/software"));
    }

    @Test
    void parts_can_be_named_by_group_by_id_and_by_short_name() {
        assertThat(Environment.parts("infra")).isEqualTo(PartName.infrastructure());
        assertThat(Environment.parts("services")).isEqualTo(PartName.services());
        assertThat(Environment.parts("postgres, order,billing-service"))
                .containsExactlyInAnyOrder(PartName.POSTGRES, PartName.ORDER, PartName.BILLING);
    }

    @Test
    void an_unknown_part_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> Environment.parts("infra,oracle"))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("oracle")
                .hasMessageContaining("customer-service");
    }

    @Test
    void settings_that_are_no_settings_are_refused_by_name() {
        assertThatThrownBy(() -> Environment.settings(Map.of("SENTUM_AOT", "maybe"), root))
                .hasMessageContaining("SENTUM_AOT");
        assertThatThrownBy(() -> Environment.settings(Map.of("SENTUM_MIN_FREE_MB", "lots"), root))
                .hasMessageContaining("SENTUM_MIN_FREE_MB");
    }

    @Test
    void the_checkout_is_the_nearest_folder_above_with_the_launcher() throws IOException {
        Files.createFile(root.resolve("sentum"));
        Files.createFile(root.resolve("mvnw"));
        Path inside = Files.createDirectories(root.resolve("system-tests/target"));

        assertThat(Environment.root(inside)).isEqualTo(root);
        assertThatThrownBy(() -> Environment.root(root.getRoot())).isInstanceOf(InvalidSetting.class);
    }
}
