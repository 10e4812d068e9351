package be.sentum.privacy.adapter.out.controllers;

import be.sentum.privacy.config.OpenDsrConfig;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One POST over TLS to one address, with a certificate for the name. Only the status of the answer is looked at; a
 * redirect is an answer like any other that is not 2xx.
 */
@Singleton
class SinglePost {

    private final Vertx vertx;
    private final Duration time;
    private final HttpClientOptions options;

    SinglePost(Vertx vertx, OpenDsrConfig config) {
        this.vertx = vertx;
        this.time = config.answer();
        this.options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setSsl(true)
                .setVerifyHost(true)
                .setTrustAll(false)
                .setKeepAlive(false)
                .setConnectTimeout((int) time.toMillis())
                .setSslHandshakeTimeout(time.toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        config.localTrust()
                .ifPresent(path -> options.setTrustOptions(new PemTrustOptions().addCertPath(path.toString())));
    }

    boolean isTaken(Endpoint endpoint, InetAddress address, Map<String, String> headers, byte[] body) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                // Connects there and nowhere else; host and port are what the certificate and the Host header are
                // about.
                .setServer(SocketAddress.inetSocketAddress(endpoint.port(), address.getHostAddress()))
                .setHost(endpoint.host())
                .setPort(endpoint.port())
                .setSsl(true)
                .setFollowRedirects(false)
                .setURI(endpoint.path().isEmpty() ? "/" : endpoint.path());
        headers.forEach(request::putHeader);
        HttpClient client = vertx.createHttpClient(options);
        try {
            int status = client.request(request)
                    .compose(call -> call.send(Buffer.buffer(body)))
                    .map(answer -> answer.statusCode())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(time.toMillis(), TimeUnit.MILLISECONDS);
            return status >= 200 && status < 300;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            client.close();
        }
    }
}
