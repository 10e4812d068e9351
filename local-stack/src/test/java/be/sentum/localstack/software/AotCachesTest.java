package be.sentum.localstack.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StartUpCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCachesTest {

    @TempDir
    Path folder;

    @Test
    void what_a_training_run_wrote_is_used_for_that_build_only() throws IOException {
        var caches = new AotCaches(folder);
        train(caches, "build1");

        caches.keep(PartName.ORDER, "build1");

        assertThat(caches.has(PartName.ORDER, "build1")).isTrue();
        assertThat(caches.options(StartUpCache.USE, PartName.ORDER, "build1"))
                .contains("-XX:AOTCache=" + folder.resolve("order-service-build1.aot"));
        assertThat(caches.options(StartUpCache.USE, PartName.ORDER, "build2")).isEmpty();
        assertThat(caches.options(StartUpCache.OFF, PartName.ORDER, "build1")).isEmpty();
    }

    @Test
    void the_cache_of_an_earlier_build_goes_when_a_new_one_comes() throws IOException {
        var caches = new AotCaches(folder);
        train(caches, "build1");
        caches.keep(PartName.ORDER, "build1");
        train(caches, "build2");

        caches.keep(PartName.ORDER, "build2");

        assertThat(caches.has(PartName.ORDER, "build1")).isFalse();
        assertThat(caches.has(PartName.ORDER, "build2")).isTrue();
    }

    @Test
    void a_cache_that_was_still_being_written_is_not_kept() throws IOException {
        var caches = new AotCaches(folder);
        train(caches, "build1");
        Files.createFile(folder.resolve("order-service-build1.training.config"));

        caches.keep(PartName.ORDER, "build1");

        assertThat(caches.has(PartName.ORDER, "build1")).isFalse();
    }

    private void train(AotCaches caches, String program) throws IOException {
        String option =
                caches.options(StartUpCache.TRAIN, PartName.ORDER, program).getFirst();
        Files.writeString(Path.of(option.substring(option.indexOf('=') + 1)), program);
    }
}
