package be.sentum.privacy.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A self-signed certificate for names that exist in tests only, made with the platform's own tool. */
record TestCertificate(Path store, Path pem) {

    static final String PASSWORD = "changeit";

    static TestCertificate make(Path folder, List<String> names) {
        Path store = folder.resolve("company.p12");
        Path pem = folder.resolve("company.pem");
        String san = "san="
                + String.join(",", names.stream().map(name -> "dns:" + name).toList());
        keytool(List.of(
                "-genkeypair",
                "-alias",
                "company",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "2",
                "-dname",
                "CN=played company",
                "-ext",
                san,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        keytool(List.of(
                "-exportcert",
                "-rfc",
                "-alias",
                "company",
                "-file",
                pem.toString(),
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        return new TestCertificate(store, pem);
    }

    private static void keytool(List<String> arguments) {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("keytool", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(output));
            }
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
