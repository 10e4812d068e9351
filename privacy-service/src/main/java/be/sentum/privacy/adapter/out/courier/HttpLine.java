package be.sentum.privacy.adapter.out.courier;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.privacy.adapter.out.courier.Exchange.Answer;
import be.sentum.privacy.application.port.out.collection.PackageSeal;
import be.sentum.privacy.application.port.out.transfer.Courier.Announcement;
import be.sentum.privacy.application.port.out.transfer.Courier.Line;
import be.sentum.privacy.application.port.out.transfer.Courier.Undelivered;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.Receipt;
import be.sentum.privacy.domain.transfer.TransferId;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** The protocol of {@code docs/direct-transfer.md}, version 1. */
class HttpLine implements Line {

    private static final int CONFLICT = 409;

    private final Exchange exchange;
    private final Endpoint endpoint;
    private final PackageSeal seal;

    HttpLine(Exchange exchange, Endpoint endpoint, PackageSeal seal) {
        this.exchange = exchange;
        this.endpoint = endpoint;
        this.seal = seal;
    }

    @Override
    public long announce(Announcement what) {
        JsonObject document = new JsonObject()
                .put("version", 1)
                .put("transferId", what.id().value().toString())
                .put("length", what.size())
                .put("sha256", what.sha256())
                .put("contentType", "application/zip")
                .put("sealedKey", Base64.getEncoder().encodeToString(what.sealedKey()))
                .put("keyId", what.keyId());
        byte[] body = document.encode().getBytes(UTF_8);
        Map<String, String> headers = Map.of(
                "Content-Type", "application/json",
                "Sentum-Signature", Base64.getEncoder().encodeToString(seal.sign(body)),
                "Sentum-Signature-Key", seal.keyUrl().toString());
        return offset(exchange.ask(HttpMethod.PUT, path(what.id()), headers, body));
    }

    @Override
    public long send(TransferId id, long offset, byte[] bytes) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/partial-upload",
                "Upload-Offset",
                Long.toString(offset),
                "Content-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":");
        Answer answer = exchange.ask(HttpMethod.PATCH, path(id), headers, bytes);
        Long theirs = answer.offset();
        return answer.status() == CONFLICT && theirs != null ? theirs : offset(answer);
    }

    @Override
    public Receipt receipt(TransferId id) {
        Answer answer = exchange.ask(HttpMethod.GET, path(id), Map.of("Accept", "application/json"), new byte[0]);
        if (!answer.isFine()) {
            throw new Undelivered(FailureReason.ANSWERED_OTHERWISE);
        }
        try {
            JsonObject receipt = new JsonObject(new String(answer.body(), UTF_8));
            return new Receipt(
                    receipt.getString("reference", ""),
                    receipt.getString("sha256", ""),
                    Instant.parse(receipt.getString("receivedAt", "")));
        } catch (DecodeException | DateTimeException | ClassCastException e) {
            throw new Undelivered(FailureReason.ANSWERED_OTHERWISE);
        }
    }

    @Override
    public void close() {
        exchange.close();
    }

    private String path(TransferId id) {
        return endpoint.path() + "/" + id.value();
    }

    private static long offset(Answer answer) {
        Long offset = answer.offset();
        if (!answer.isFine() || offset == null) {
            throw new Undelivered(FailureReason.ANSWERED_OTHERWISE);
        }
        return offset;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
