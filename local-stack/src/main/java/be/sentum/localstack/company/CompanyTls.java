package be.sentum.localstack.company;

import be.sentum.localstack.StackFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A self-signed certificate for {@code localhost}, made with the platform's own tool. */
public final class CompanyTls {

    private static final String PASSWORD = "local-only";
    private static final int SECONDS = 60;

    private CompanyTls() {}

    /** The certificate that whoever sends there has to trust. */
    public static Path certificate(Path folder) {
        return folder.resolve("tls.pem");
    }

    private static Path store(Path folder) {
        return folder.resolve("tls.p12");
    }

    /** Makes it, if it is not there. */
    public static void make(Path folder) throws IOException, InterruptedException {
        if (Files.exists(certificate(folder))) {
            return;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(store(folder));
        String store = store(folder).toString();
        keytool(List.of(
                "-genkeypair",
                "-alias",
                "company",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "3650",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store,
                "-storepass",
                PASSWORD));
        keytool(List.of(
                "-exportcert",
                "-rfc",
                "-alias",
                "company",
                "-file",
                certificate(folder).toString(),
                "-keystore",
                store,
                "-storepass",
                PASSWORD));
    }

    static SSLContext context(Path folder) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store(folder))) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(List<String> arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<String>();
        command.add(
                Path.of(System.getProperty("java.home", ""), "bin", "keytool").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new StackFailure("The other company's certificate cannot be made", "keytool of the JDK failed.");
        }
    }
}
