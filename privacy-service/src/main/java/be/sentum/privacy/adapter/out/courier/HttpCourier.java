package be.sentum.privacy.adapter.out.courier;

import be.sentum.privacy.adapter.out.courier.judged.JudgedAddress;
import be.sentum.privacy.application.port.out.collection.PackageSeal;
import be.sentum.privacy.application.port.out.transfer.Courier;
import be.sentum.privacy.config.TransferConfig;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.inject.Singleton;
import java.net.InetAddress;

/**
 * HTTP/1.1 over TLS to the address that was judged: the name is looked up once, the connection goes to that address, and
 * the certificate has to be the name's. A name that changes its address meanwhile changes nothing (DNS rebinding).
 */
@Singleton
class HttpCourier implements Courier {

    private final Vertx vertx;
    private final ConfiguredGate gate;
    private final PackageSeal seal;
    private final TransferConfig config;

    HttpCourier(Vertx vertx, ConfiguredGate gate, PackageSeal seal, TransferConfig config) {
        this.vertx = vertx;
        this.gate = gate;
        this.seal = seal;
        this.config = config;
    }

    @Override
    public Line open(Endpoint endpoint) {
        InetAddress address =
                gate.address(endpoint).orElseThrow(() -> new Undelivered(FailureReason.TARGET_NOT_ALLOWED));
        Exchange exchange = new Exchange(
                vertx.createHttpClient(options()), endpoint, address, config.answer(), config.answerLimit());
        return new HttpLine(exchange, endpoint, seal);
    }

    private HttpClientOptions options() {
        return JudgedAddress.client(config.connect(), config.localTrust()).setMaxPoolSize(1);
    }
}
