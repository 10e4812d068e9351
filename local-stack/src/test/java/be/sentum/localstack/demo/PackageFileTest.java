package be.sentum.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackageFileTest {

    private static final String BILLING = "{\"score\" : 72, \"email\":\"anna@example.org\"}";

    @Test
    void the_signature_of_the_manifest_stands_beside_it() throws IOException {
        String manifest = manifest(sum(BILLING));
        PackageFile file =
                zip(Map.of("data/billing.json", BILLING, "manifest.json", manifest, "manifest.json.sig", "signature"));

        assertThat(file.isAsItsManifestSays()).isTrue();
    }

    @Test
    void a_package_as_its_manifest_says_is_accepted() throws IOException {
        PackageFile file = zip(Map.of("data/billing.json", BILLING, "manifest.json", manifest(sum(BILLING))));

        assertThat(file.isAsItsManifestSays()).isTrue();
    }

    @Test
    void a_file_with_another_sum_is_seen() throws IOException {
        PackageFile file = zip(Map.of("data/billing.json", BILLING + " ", "manifest.json", manifest(sum(BILLING))));

        assertThat(file.isAsItsManifestSays()).isFalse();
    }

    @Test
    void a_file_that_the_manifest_names_and_nobody_packed_is_seen() throws IOException {
        String twice = "{\"files\":[{\"sha256\":\"%s\"},{\"sha256\":\"other\"}]}".formatted(sum(BILLING));
        PackageFile file = zip(Map.of("data/billing.json", BILLING, "manifest.json", twice));

        assertThat(file.isAsItsManifestSays()).isFalse();
    }

    @Test
    void a_package_without_a_manifest_is_none() throws IOException {
        assertThat(zip(Map.of("data/billing.json", BILLING)).isAsItsManifestSays())
                .isFalse();
    }

    @Test
    void a_number_is_found_by_its_name_and_not_as_a_part_of_another() throws IOException {
        PackageFile file = zip(new LinkedHashMap<>(Map.of("data/billing.json", BILLING)));

        assertThat(file.containsNumber("score", 72)).isTrue();
        assertThat(file.containsNumber("score", 7)).isFalse();
        assertThat(file.containsNumber("points", 72)).isFalse();
    }

    @Test
    void what_is_no_zip_file_is_empty_and_so_never_as_it_should_be() {
        assertThat(PackageFile.read("no zip".getBytes(StandardCharsets.UTF_8)).isAsItsManifestSays())
                .isFalse();
    }

    private static String manifest(String sum) {
        return "{\"files\":[{\"name\":\"data/billing.json\",\"sha256\":\"%s\"}]}".formatted(sum);
    }

    private static String sum(String content) {
        return PackageFile.sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    private static PackageFile zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return PackageFile.read(bytes.toByteArray());
    }
}
