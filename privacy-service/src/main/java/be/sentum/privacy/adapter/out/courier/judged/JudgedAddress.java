package be.sentum.privacy.adapter.out.courier.judged;

import be.sentum.privacy.domain.transfer.target.Endpoint;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * HTTP/1.1 over TLS to exactly one address, with a certificate for the name. A name that changes its address meanwhile
 * changes nothing (DNS rebinding), and redirects are not followed (REQ-POR-03).
 */
public final class JudgedAddress {

    private JudgedAddress() {}

    /**
     * @param connect limit of connecting, and of the handshake
     * @param trust a certificate (PEM) that is trusted instead of the platform's
     */
    public static HttpClientOptions client(Duration connect, Optional<Path> trust) {
        HttpClientOptions options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setSsl(true)
                .setVerifyHost(true)
                .setTrustAll(false)
                .setConnectTimeout((int) connect.toMillis())
                .setSslHandshakeTimeout(connect.toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        trust.ifPresent(path -> options.setTrustOptions(new PemTrustOptions().addCertPath(path.toString())));
        return options;
    }

    public static RequestOptions request(
            Endpoint endpoint, InetAddress address, HttpMethod method, String path, Map<String, String> headers) {
        RequestOptions request = new RequestOptions()
                .setMethod(method)
                // Connects there and nowhere else; host and port are what the certificate and the Host header are
                // about.
                .setServer(SocketAddress.inetSocketAddress(endpoint.port(), address.getHostAddress()))
                .setHost(endpoint.host())
                .setPort(endpoint.port())
                .setSsl(true)
                .setFollowRedirects(false)
                .setURI(path);
        headers.forEach(request::putHeader);
        return request;
    }
}
