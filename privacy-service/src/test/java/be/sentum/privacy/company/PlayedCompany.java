package be.sentum.privacy.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The other company, over TLS on a free port of this machine: takes what is sent in the protocol of
 * {@code docs/direct-transfer.md}, or misbehaves as it is told to.
 */
public final class PlayedCompany implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final TestCertificate certificate;
    private final HttpsServer server;
    private final KeysetHandle key;
    private final Map<String, JsonNode> announced = new ConcurrentHashMap<>();
    private final Map<String, ByteArrayOutputStream> taken = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Behaviour behaviour = Behaviour.good();

    /**
     * @param status answered to every call; 0 for the right ones
     * @param location with it
     * @param breakAfter bytes after which connections break; -1 for never
     * @param slow never answers
     * @param receipt an own receipt; empty for the right one
     * @param longAnswer answers with more than anybody wants to read
     */
    public record Behaviour(
            int status, String location, long breakAfter, boolean slow, String receipt, boolean longAnswer) {

        public static Behaviour good() {
            return new Behaviour(0, "", -1, false, "", false);
        }

        public static Behaviour answering(int status) {
            return new Behaviour(status, "", -1, false, "", false);
        }

        public static Behaviour redirecting(String location) {
            return new Behaviour(307, location, -1, false, "", false);
        }

        public static Behaviour breakingAfter(long bytes) {
            return new Behaviour(0, "", bytes, false, "", false);
        }

        public static Behaviour silent() {
            return new Behaviour(0, "", -1, true, "", false);
        }

        public static Behaviour givingReceipt(String receipt) {
            return new Behaviour(0, "", -1, false, receipt, false);
        }

        public static Behaviour talking() {
            return new Behaviour(200, "", -1, false, "", true);
        }
    }

    private PlayedCompany(Path folder, int port, List<String> names) throws IOException, GeneralSecurityException {
        HybridConfig.register();
        StreamingAeadConfig.register();
        key = KeysetHandle.generateNew(PredefinedHybridParameters.HPKE_X25519_HKDF_SHA256_AES_128_GCM);
        this.folder = folder;
        certificate = TestCertificate.make(folder, names);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/in/", this::handle);
        server.start();
    }

    /** With a certificate for these names. */
    public static PlayedCompany named(String... names) {
        try {
            return at(Files.createTempDirectory("played-company"), 0, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a port, with a certificate that is put into a folder: {@code company.pem}. */
    public static PlayedCompany at(Path folder, int port, String... names) {
        try {
            return new PlayedCompany(folder, port, List.of(names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String endpoint(String name) {
        return "https://" + name + ":" + port() + "/in";
    }

    public Path certificate() {
        return certificate.pem();
    }

    public String publicKey() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(key.getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public void behave(Behaviour now) {
        behaviour = now;
    }

    /** Methods, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    public byte[] taken(String id) {
        return of(id).toByteArray();
    }

    private ByteArrayOutputStream of(String id) {
        return taken.computeIfAbsent(id, i -> new ByteArrayOutputStream());
    }

    /** What was sent, as only the company can read it. */
    public byte[] opened(String id) throws IOException {
        try {
            byte[] context = ("sentum-transfer/" + id).getBytes(UTF_8);
            byte[] sealedKey = Base64.getDecoder()
                    .decode(Objects.requireNonNull(announced.get(id))
                            .path("sealedKey")
                            .asText());
            byte[] keyset = key.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(sealedKey, context);
            StreamingAead cipher = TinkJsonProtoKeysetFormat.parseKeyset(
                            new String(keyset, UTF_8), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
            try (InputStream in = cipher.newDecryptingStream(new ByteArrayInputStream(taken(id)), context)) {
                return in.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.add(exchange.getRequestMethod());
        Behaviour now = behaviour;
        try {
            if (now.slow()) {
                end.await(1, TimeUnit.MINUTES);
                exchange.close();
            } else if (now.status() != 0) {
                byte[] body = new byte[now.longAnswer() ? 1_000_000 : 0];
                if (!now.location().isEmpty()) {
                    exchange.getResponseHeaders().set("Location", now.location());
                }
                exchange.getResponseHeaders().set("Upload-Offset", "0");
                answer(exchange, now.status(), body);
            } else {
                take(exchange, now);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(HttpExchange exchange, Behaviour now) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String id = path.substring(path.lastIndexOf('/') + 1);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                announced.putIfAbsent(
                        id, JSON.readTree(exchange.getRequestBody().readAllBytes()));
                offset(exchange, id, 200);
            }
            case "PATCH" -> append(exchange, id, now);
            case "GET" -> answer(exchange, 200, receipt(id, now).getBytes(UTF_8));
            default -> answer(exchange, 405, new byte[0]);
        }
    }

    private void append(HttpExchange exchange, String id, Behaviour now) throws IOException {
        ByteArrayOutputStream bytes = of(id);
        if (!exchange.getRequestHeaders().getFirst("Upload-Offset").equals("" + bytes.size())) {
            offset(exchange, id, 409);
            return;
        }
        byte[] chunk = exchange.getRequestBody().readAllBytes();
        if (now.breakAfter() >= 0 && bytes.size() + chunk.length > now.breakAfter()) {
            // Half of it arrived, and then the line went dead.
            bytes.write(chunk, 0, (int) (now.breakAfter() - bytes.size()));
            exchange.close();
            return;
        }
        bytes.writeBytes(chunk);
        offset(exchange, id, 204);
    }

    private void offset(HttpExchange exchange, String id, int status) throws IOException {
        exchange.getResponseHeaders().set("Upload-Offset", "" + of(id).size());
        answer(exchange, status, new byte[0]);
    }

    private String receipt(String id, Behaviour now) {
        try {
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(taken(id)));
            return now.receipt().isEmpty()
                    ? "{\"reference\":\"OC-%s\",\"sha256\":\"%s\",\"receivedAt\":\"%s\"}"
                            .formatted(id.substring(0, 8), sha256, Instant.parse("2026-11-25T09:00:00Z"))
                    : now.receipt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closes no exchange: that could cut the line under the next request on it. */
    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private SSLContext context() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(certificate.store())) {
            store.load(in, TestCertificate.PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, TestCertificate.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        try {
            for (Path file : List.of(certificate.store(), certificate.pem(), folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
