package be.sentum.privacy.adapter.out.courier;

import be.sentum.privacy.adapter.out.courier.judged.JudgedAddress;
import be.sentum.privacy.application.port.out.transfer.Courier.Undelivered;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One question and its answer, whole within the time and not longer than the limit, or {@link Undelivered}. */
class Exchange implements AutoCloseable {

    private static final int REDIRECTS = 300;
    private static final int ERRORS = 400;

    private final HttpClient client;
    private final Endpoint endpoint;
    private final InetAddress address;
    private final Duration time;
    private final int limit;

    Exchange(HttpClient client, Endpoint endpoint, InetAddress address, Duration time, int limit) {
        this.client = client;
        this.endpoint = endpoint;
        this.address = address;
        this.time = time;
        this.limit = limit;
    }

    /** @param offset what {@code Upload-Offset} says; null without it */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, @Nullable Long offset, byte[] body) {

        boolean isFine() {
            return status >= 200 && status < REDIRECTS;
        }
    }

    Answer ask(HttpMethod method, String path, Map<String, String> headers, byte[] body) {
        RequestOptions options = JudgedAddress.request(endpoint, address, method, path, headers);
        Answer answer = await(client.request(options)
                .compose((HttpClientRequest request) -> request.send(Buffer.buffer(body)))
                .compose(this::read));
        if (answer.status() >= REDIRECTS && answer.status() < ERRORS) {
            throw new Undelivered(FailureReason.REDIRECTED);
        }
        return answer;
    }

    private Future<Answer> read(HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(answer::tryFail)
                .handler(part -> {
                    if (body.length() + part.length() > limit) {
                        answer.tryFail(new Undelivered(FailureReason.ANSWERED_OTHERWISE));
                        response.request().connection().close();
                    } else {
                        body.appendBuffer(part);
                    }
                })
                .endHandler(end ->
                        answer.tryComplete(new Answer(response.statusCode(), offset(response), body.getBytes())));
        return answer.future();
    }

    private static @Nullable Long offset(HttpClientResponse response) {
        String text = response.getHeader("Upload-Offset");
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private Answer await(Future<Answer> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Undelivered(FailureReason.TOO_SLOW);
        } catch (ExecutionException e) {
            throw undelivered(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered(FailureReason.UNREACHABLE);
        }
    }

    private static Undelivered undelivered(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof Undelivered known) {
                return known;
            }
            if (at instanceof SSLException) {
                return new Undelivered(FailureReason.TLS_FAILED);
            }
        }
        return new Undelivered(FailureReason.UNREACHABLE);
    }

    @Override
    public void close() {
        client.close();
    }
}
