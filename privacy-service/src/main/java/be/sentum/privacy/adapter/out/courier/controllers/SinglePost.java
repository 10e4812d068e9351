package be.sentum.privacy.adapter.out.courier.controllers;

import be.sentum.privacy.adapter.out.courier.judged.JudgedAddress;
import be.sentum.privacy.config.OpenDsrConfig;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
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
        this.options = JudgedAddress.client(time, config.localTrust()).setKeepAlive(false);
    }

    boolean isTaken(Endpoint endpoint, InetAddress address, Map<String, String> headers, byte[] body) {
        String path = endpoint.path().isEmpty() ? "/" : endpoint.path();
        RequestOptions request = JudgedAddress.request(endpoint, address, HttpMethod.POST, path, headers);
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
