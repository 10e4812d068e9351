package be.sentum.privacy.adapter.out.persistence.relay;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RelayedRequest;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresRelayedRequests implements RelayedRequests {

    private final Database database;
    private final Json json;

    PostgresRelayedRequests(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void hold(RelayKey key) {
        database.query(
                "select 1 from pg_advisory_xact_lock(hashtextextended(?, 23))",
                row -> 1,
                key.controller() + "/" + key.request());
    }

    @Override
    public void add(RelayedRequest request) {
        database.update(
                "insert into relayed_request (request_id, controller, subject_request_id, dialect, content_hmac,"
                        + " callback_urls, status, received_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                request.request().value(),
                request.key().controller(),
                request.key().request(),
                request.dialect().word(),
                request.content(),
                json.write(request.callbacks()),
                request.status().word(),
                request.receivedAt());
    }

    @Override
    public Optional<RelayedRequest> find(RelayKey key) {
        return database.one(
                "select * from relayed_request where controller = ? and subject_request_id = ?",
                this::read,
                key.controller(),
                key.request());
    }

    @Override
    public Optional<RelayedRequest> of(RequestId request) {
        return database.one("select * from relayed_request where request_id = ?", this::read, request.value());
    }

    @Override
    public void told(RequestId request, RelayStatus status) {
        database.update("update relayed_request set status = ? where request_id = ?", status.word(), request.value());
    }

    private RelayedRequest read(ResultSet row) throws SQLException {
        return new RelayedRequest(
                new RelayKey(row.getString("controller"), row.getObject("subject_request_id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                Dialect.valueOf(row.getString("dialect").toUpperCase(Locale.ROOT)),
                row.getString("content_hmac"),
                List.of(json.read(row.getString("callback_urls"), String[].class)),
                RelayStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                Database.instant(row, "received_at"));
    }
}
