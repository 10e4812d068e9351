package be.sentum.localstack.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path home;

    @Test
    void each_service_has_a_password_of_its_own_that_stays() {
        Secrets first = Secrets.of(home);
        Secrets second = Secrets.of(home);

        assertThat(PartName.services())
                .extracting(first::database)
                .doesNotHaveDuplicates()
                .noneMatch(String::isEmpty);
        assertThat(PartName.services())
                .allSatisfy(service -> assertThat(second.database(service)).isEqualTo(first.database(service)));
        assertThat(second.administrator()).isEqualTo(first.administrator());
    }

    @Test
    void the_master_key_has_thirty_two_bytes() {
        assertThat(Base64.getDecoder().decode(Secrets.of(home).masterKey())).hasSize(32);
        assertThat(Base64.getDecoder().decode(Secrets.of(home).historyKey())).hasSize(32);
        assertThat(Base64.getDecoder().decode(Secrets.of(home).receiptSigningKey()))
                .hasSize(32);
    }

    @Test
    void opendsr_has_a_key_with_a_certificate_for_this_machine_that_stays() throws Exception {
        var secrets = Secrets.of(home).openDsr();
        char[] password =
                secrets.getOrDefault("SENTUM_OPENDSR_KEYSTORE_PASSWORD", "").toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(
                new ByteArrayInputStream(Base64.getDecoder().decode(secrets.get("SENTUM_OPENDSR_KEYSTORE"))), password);

        X509Certificate certificate = (X509Certificate) store.getCertificate("opendsr");

        assertThat(certificate.getSubjectAlternativeNames()).anyMatch(name -> name.contains("localhost"));
        assertThat(store.getKey("opendsr", password)).isNotNull();
        assertThat(Secrets.of(home).openDsr()).isEqualTo(secrets);
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("secrets.env"));
        }
    }

    @Test
    void only_the_owner_can_read_the_file() throws IOException {
        Secrets.of(home);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.env"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_secret_that_an_older_file_lacks_is_added_and_the_others_stay() throws IOException {
        Files.writeString(home.resolve("secrets.env"), "SENTUM_POSTGRES_PASSWORD=kept\n");

        Secrets secrets = Secrets.of(home);

        assertThat(secrets.administrator()).isEqualTo("kept");
        assertThat(secrets.masterKey()).isNotEmpty();
        assertThat(Files.readString(home.resolve("secrets.env"))).contains("SENTUM_POSTGRES_PASSWORD=kept");
    }
}
