package be.sentum.privacy.journey.opendsr;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A controller that listens, over TLS. */
final class CallbackReceiver implements AutoCloseable {

    private final HttpsServer server;
    private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    @SuppressWarnings("ArrayRecordComponent")
    record Call(String method, String path, String domain, String signature, byte[] body) {}

    CallbackReceiver(int port, String store, String password) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(Base64.getDecoder().decode(store)), password.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** What the next calls are answered, one each; 202 afterwards. */
    void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        calls.add(new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                String.valueOf(exchange.getRequestHeaders().getFirst("X-OpenDSR-Processor-Domain")),
                String.valueOf(exchange.getRequestHeaders().getFirst("X-OpenDSR-Signature")),
                exchange.getRequestBody().readAllBytes()));
        Integer status = answers.poll();
        exchange.getResponseHeaders().set("Location", "https://localhost/elsewhere");
        exchange.sendResponseHeaders(status == null ? 202 : status, -1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
