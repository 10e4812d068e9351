package be.sentum.privacy.adapter.out.courier.notices;

import be.sentum.privacy.adapter.out.courier.judged.JudgedAddress;
import be.sentum.privacy.config.RecipientNoticeConfig;
import be.sentum.privacy.config.TransferConfig;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One POST over TLS to one address. An answer 2xx whose JSON has a {@code receipt} is the acknowledgement; any other 2xx
 * says that it arrived. A redirect is an answer like any other that is not 2xx.
 */
@Singleton
class NoticePost {

    private final Vertx vertx;
    private final Duration time;
    private final int limit;
    private final HttpClientOptions options;

    NoticePost(Vertx vertx, RecipientNoticeConfig config, TransferConfig transfers) {
        this.vertx = vertx;
        this.time = config.answer();
        this.limit = config.answerLimit();
        this.options = JudgedAddress.client(time, transfers.localTrust()).setKeepAlive(false);
    }

    /** What came of a call. */
    enum Outcome {
        RECEIPT,
        TAKEN,
        NOT_TAKEN
    }

    Outcome send(Endpoint endpoint, InetAddress address, Map<String, String> headers, byte[] body) {
        String path = endpoint.path().isEmpty() ? "/" : endpoint.path();
        var request = JudgedAddress.request(endpoint, address, HttpMethod.POST, path, headers);
        HttpClient client = vertx.createHttpClient(options);
        try {
            return client.request(request)
                    .compose(call -> call.send(Buffer.buffer(body)))
                    .compose(this::outcome)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Outcome.NOT_TAKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.NOT_TAKEN;
        } finally {
            client.close();
        }
    }

    private Future<Outcome> outcome(HttpClientResponse answer) {
        if (answer.statusCode() < 200 || answer.statusCode() >= 300) {
            return Future.succeededFuture(Outcome.NOT_TAKEN);
        }
        Buffer read = Buffer.buffer();
        answer.handler(part -> {
            if (read.length() <= limit) {
                read.appendBuffer(part);
            }
        });
        return answer.end().map(done -> read.length() <= limit && hasReceipt(read) ? Outcome.RECEIPT : Outcome.TAKEN);
    }

    private static boolean hasReceipt(Buffer body) {
        try {
            Object receipt = body.length() == 0 ? null : new JsonObject(body).getValue("receipt");
            return receipt instanceof String text && !text.isBlank();
        } catch (DecodeException e) {
            return false;
        }
    }
}
