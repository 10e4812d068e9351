package be.sentum.localstack.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An RSA key with a self-signed certificate for localhost, made by the JDK's keytool: good for one machine only. */
final class OwnCertificate {

    private static final String TEN_YEARS = "3650";
    private static final int LONGEST_SECONDS = 60;

    private OwnCertificate() {}

    /** A PKCS #12 store in Base64. */
    static String store(Path home, String password) {
        Path file = home.resolve("opendsr-" + System.nanoTime() + ".p12");
        try {
            Files.createDirectories(home);
            run(file, password);
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException("no certificate could be made for OpenDSR", e);
        } finally {
            file.toFile().delete();
        }
    }

    private static void run(Path file, String password) throws IOException {
        ProcessBuilder keytool = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "opendsr",
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-sigalg",
                "SHA256withRSA",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                TEN_YEARS,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:env",
                "STORE_PASSWORD"));
        keytool.environment().put("STORE_PASSWORD", password);
        Process process = keytool.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("keytool failed");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while keytool ran", e);
        }
    }
}
