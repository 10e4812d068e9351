package be.sentum.localstack.company;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Receives over TLS at {@code /portability}, opens what it got and keeps it in files; is told of changes at
 * {@code /notices}; {@code /control} makes it misbehave.
 * Arguments: the port, and its folder.
 */
public final class OtherCompany implements AutoCloseable {

    /** Where it is told of changes to what it received. */
    public static final String NOTICES = "/notices";

    /** Where it receives. */
    public static final String PATH = "/portability";

    private final HttpsServer server;

    private OtherCompany(HttpsServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        start(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        new CountDownLatch(1).await();
    }

    /**
     * Starts it; key and certificate are made once.
     *
     * @param port 0 for a free one
     */
    static OtherCompany start(int port, Path folder) throws Exception {
        CompanyTls.make(folder);
        CompanyKey key = CompanyKey.of(folder);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(CompanyTls.context(folder)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Faults faults = new Faults();
        server.createContext(PATH + "/", new Reception(folder.resolve("received"), key, faults));
        server.createContext(NOTICES, new NoticeDesk(folder.resolve("notices")));
        server.createContext("/control", new Control(faults));
        server.start();
        return new OtherCompany(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
