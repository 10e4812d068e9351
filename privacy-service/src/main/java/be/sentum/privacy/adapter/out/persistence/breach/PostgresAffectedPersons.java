package be.sentum.privacy.adapter.out.persistence.breach;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.breach.AffectedPersons;
import be.sentum.privacy.domain.breach.AffectedPerson;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link AffectedPersons} in PostgreSQL. */
@ApplicationScoped
class PostgresAffectedPersons implements AffectedPersons {

    private static final String OF_SPAN = "breach_id = ? and from_at = ? and to_at = ?";

    /** Not of a person erased meanwhile: nobody could tell them anything. */
    private static final String READ = """
            insert into breach_read (breach_id, from_at, to_at, service, subject_id, times, purposes)
            select ?, ?, ?, ?, s.id, ?, ?::jsonb from (select ?::uuid as id) s
             where not exists (select from erased_subject e where e.subject_id = s.id)
            on conflict (breach_id, from_at, to_at, subject_id, service)
            do update set times = excluded.times, purposes = excluded.purposes""";

    private static final String LIST = """
            with went as (
                select subject_id, count(*) as disclosures, array_agg(distinct recipient order by recipient) as recipients
                  from disclosure
                 where disclosed_at >= ? and disclosed_at < ? and subject_id > ? and (?::text is null or recipient = ?)
                 group by subject_id),
            seen as (
                select subject_id, sum(times)::int as reads, array_agg(purposes::text) as purposes
                  from breach_read where breach_id = ? and from_at = ? and to_at = ? and subject_id > ?
                 group by subject_id)
            select subject_id, coalesce(disclosures, 0) as disclosures, recipients, coalesce(reads, 0) as reads, purposes
              from went JOIN seen using (subject_id) order by subject_id limit ?""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final Json json;

    PostgresAffectedPersons(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void asked(Span span, Set<ServiceName> services) {
        database.update(
                "delete from breach_search where " + OF_SPAN, span.breach().value(), span.from(), span.to());
        for (ServiceName service : services) {
            database.update(
                    "insert into breach_search (breach_id, from_at, to_at, service, parts) values (?, ?, ?, ?, 0)",
                    span.breach().value(),
                    span.from(),
                    span.to(),
                    service.value());
        }
    }

    @Override
    public void answered(Span span, ServiceName service, int part, int whole, List<Reads> reads) {
        boolean wasAsked = database.update(
                        "update breach_search set parts = greatest(parts, ?), whole = coalesce(?, whole) where "
                                + OF_SPAN + " and service = ?",
                        part,
                        whole == 0 ? null : (Integer) whole,
                        span.breach().value(),
                        span.from(),
                        span.to(),
                        service.value())
                == 1;
        if (wasAsked) {
            reads.forEach(read -> database.update(
                    READ,
                    span.breach().value(),
                    span.from(),
                    span.to(),
                    service.value(),
                    read.times(),
                    json.write(read.purposes()),
                    read.subject().value()));
        }
    }

    @Override
    public List<Answer> answers(Span span) {
        return database.query(
                "select service, coalesce(parts >= whole, false) as complete from breach_search where " + OF_SPAN
                        + " order by service",
                row -> new Answer(new ServiceName(row.getString("service")), row.getBoolean("complete")),
                span.breach().value(),
                span.from(),
                span.to());
    }

    @Override
    public List<AffectedPerson> list(Span span, @Nullable String recipient, @Nullable SubjectId after, int limit) {
        UUID from = after == null ? BEFORE_ALL : after.value();
        return database.query(
                LIST.replace("JOIN", recipient == null ? "full join" : "left join"),
                this::read,
                span.from(),
                span.to(),
                from,
                recipient,
                recipient,
                span.breach().value(),
                span.from(),
                span.to(),
                from,
                limit);
    }

    private AffectedPerson read(ResultSet row) throws SQLException {
        return new AffectedPerson(
                new SubjectId(row.getObject("subject_id", UUID.class)),
                row.getInt("disclosures"),
                words(row.getArray("recipients")).toList(),
                row.getInt("reads"),
                words(row.getArray("purposes"))
                        .flatMap(list -> Arrays.stream(json.read(list, String[].class)))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Stream<String> words(@Nullable Array array) throws SQLException {
        return array == null ? Stream.of() : Arrays.stream((String[]) array.getArray());
    }
}
