package be.sentum.privacy.adapter.out.persistence.restriction;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.adapter.out.persistence.StoredFailures;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Origin;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.restriction.State;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A restriction as a row. Words on disk are those on the wire. */
@Singleton
class RestrictionRows {

    private static final String INSERT = """
            insert into restriction (id, subject_id, ground, categories, purposes, note, request_id, item_id, holds_from,
                                     state, lasting, answers, asked_times, asked_at,
                                     effective_at, notice_sent_at, lift_at, lifted_at, failures)
            values (?, ?, ?, string_to_array(?, ' '), string_to_array(?, ' '), ?, ?, ?, ?,
                    ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private static final String UPDATE = """
            update restriction set state = ?, lasting = ?, answers = ?::jsonb, asked_times = ?, asked_at = ?,
                                   effective_at = ?, notice_sent_at = ?, lift_at = ?, lifted_at = ?,
                                   failures = ?::jsonb
             where id = ?""";

    private final Database database;
    private final Json json;

    RestrictionRows(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    void insert(Restriction restriction) {
        Restriction.Order order = restriction.order();
        @Nullable Origin origin = order.origin();
        database.update(
                INSERT,
                order.id().value(),
                order.subject().value(),
                order.ground().code(),
                String.join(" ", order.scope().categories()),
                String.join(" ", order.scope().purposes()),
                order.note(),
                origin == null ? null : origin.request().value(),
                origin == null ? null : origin.item().value(),
                order.from(),
                restriction.state().word(),
                restriction.isLasting(),
                answers(restriction),
                restriction.asked().times(),
                restriction.asked().last(),
                restriction.dates().effectiveAt(),
                restriction.dates().noticeSentAt(),
                restriction.dates().liftAt(),
                restriction.dates().liftedAt(),
                failures(restriction));
    }

    void update(Restriction restriction) {
        database.update(
                UPDATE,
                restriction.state().word(),
                restriction.isLasting(),
                answers(restriction),
                restriction.asked().times(),
                restriction.asked().last(),
                restriction.dates().effectiveAt(),
                restriction.dates().noticeSentAt(),
                restriction.dates().liftAt(),
                restriction.dates().liftedAt(),
                failures(restriction),
                restriction.id().value());
    }

    private String failures(Restriction restriction) {
        return json.write(StoredFailures.of(restriction.failures()));
    }

    private String answers(Restriction restriction) {
        Map<String, String> words = new TreeMap<>();
        restriction.answers().forEach((service, status) -> words.put(service.value(), status.word()));
        return json.write(words);
    }

    Restriction read(ResultSet row) throws SQLException {
        Map<ServiceName, AnswerStatus> answers = new TreeMap<>();
        json.read(row.getString("answers"), Map.class)
                .forEach((service, status) -> answers.put(
                        new ServiceName((String) service), AnswerStatus.valueOf(constant((String) status))));
        return Restriction.rehydrate(
                order(row),
                State.valueOf(constant(row.getString("state"))),
                row.getBoolean("lasting"),
                answers,
                new Restriction.Asked(row.getInt("asked_times"), instant(row, "asked_at")),
                new Restriction.Dates(
                        instant(row, "effective_at"),
                        instant(row, "notice_sent_at"),
                        instant(row, "lift_at"),
                        instant(row, "lifted_at")),
                json.read(row.getString("failures"), StoredFailures.class).toDomain());
    }

    private static Restriction.Order order(ResultSet row) throws SQLException {
        @Nullable UUID request = row.getObject("request_id", UUID.class);
        return new Restriction.Order(
                new RestrictionId(row.getObject("id", UUID.class)),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                Ground.valueOf(constant(row.getString("ground"))),
                new Scope(words(row, "categories"), words(row, "purposes")),
                row.getString("note"),
                request == null
                        ? null
                        : new Origin(new RequestId(request), new ItemId(row.getObject("item_id", UUID.class))),
                Database.instant(row, "holds_from"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
