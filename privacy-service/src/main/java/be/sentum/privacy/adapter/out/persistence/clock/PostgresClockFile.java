package be.sentum.privacy.adapter.out.persistence.clock;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.domain.clock.Extension;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.clock.PauseId;
import be.sentum.privacy.domain.clock.Pauses;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresClockFile implements ClockFile {

    private final Database database;
    private final Json json;

    PostgresClockFile(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Pauses pauses(RequestId request) {
        return new Pauses(database.query(
                "select * from case_pause where request_id = ?", PostgresClockFile::pause, request.value()));
    }

    @Override
    public void keep(RequestId request, Pause pause) {
        database.update(
                "insert into case_pause (id, request_id, reason, asked_at, counts, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set answered_at = excluded.answered_at",
                pause.id().value(),
                request.value(),
                pause.reason().word(),
                pause.askedAt(),
                pause.counts(),
                pause.answeredAt());
    }

    @Override
    public Optional<Extension> extension(RequestId request) {
        return database.one("select * from case_extension where request_id = ?", this::extension, request.value());
    }

    @Override
    public void keep(RequestId request, Extension extension) {
        database.update(
                "insert into case_extension (request_id, reasons, explanation, extended_at)"
                        + " values (?, ?::jsonb, ?, ?)",
                request.value(),
                json.write(extension.reasons().stream()
                        .map(Extension.Reason::word)
                        .sorted()
                        .toList()),
                extension.explanation(),
                extension.extendedAt());
    }

    @Override
    public List<RequestId> unansweredSince(Instant askedBefore) {
        return database.query(
                "select distinct p.request_id from case_pause p join privacy_request r on r.id = p.request_id"
                        + " where p.answered_at is null and p.asked_at <= ? and r.closed_on is null",
                row -> new RequestId(row.getObject(1, UUID.class)),
                askedBefore);
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                new PauseId(row.getObject("id", UUID.class)),
                Pause.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                Database.instant(row, "asked_at"),
                row.getBoolean("counts"),
                row.getObject("answered_at") == null ? null : Database.instant(row, "answered_at"));
    }

    private Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                Arrays.stream(json.read(row.getString("reasons"), String[].class))
                        .map(word -> Extension.Reason.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("explanation"),
                Database.instant(row, "extended_at"));
    }
}
