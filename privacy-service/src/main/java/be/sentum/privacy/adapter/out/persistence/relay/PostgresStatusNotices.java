package be.sentum.privacy.adapter.out.persistence.relay;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.application.port.out.relay.StatusNotices;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.StatusNotice;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@ApplicationScoped
class PostgresStatusNotices implements StatusNotices {

    /** The first of an address only: a later change is not told before an earlier one. */
    private static final String TAKE = """
            update relay_callback set next_at = ?, tries = tries + 1 where id in (
                select c.id from relay_callback c
                 where c.next_at <= ?
                   and not exists (select 1 from relay_callback o
                                    where o.request_id = c.request_id and o.address = c.address and o.id < c.id)
                 order by c.next_at limit ? for update skip locked)
            returning id, request_id, address, status, expected_by, tries""";

    private final Database database;
    private final RelayedRequests relayed;

    PostgresStatusNotices(Database database, RelayedRequests relayed) {
        this.database = database;
        this.relayed = relayed;
    }

    @Override
    public void add(RequestId request, int addresses, RelayStatus status, Instant expectedBy, Instant now) {
        for (int address = 0; address < addresses; address++) {
            database.update(
                    "insert into relay_callback (request_id, address, status, expected_by, next_at)"
                            + " values (?, ?, ?, ?, ?)",
                    request.value(),
                    address,
                    status.word(),
                    expectedBy,
                    now);
        }
    }

    private record Taken(long id, RequestId request, int address, RelayStatus status, Instant expectedBy, int tries) {}

    @Override
    public List<StatusNotice> take(Instant now, Instant until, int limit) {
        return database.query(TAKE, PostgresStatusNotices::read, until, now, limit).stream()
                .map(this::notice)
                .toList();
    }

    private StatusNotice notice(Taken taken) {
        var about = relayed.of(taken.request()).orElseThrow();
        return new StatusNotice(
                taken.id(),
                about,
                about.callbacks().get(taken.address()),
                taken.status(),
                taken.expectedBy(),
                taken.tries());
    }

    private static Taken read(ResultSet row) throws SQLException {
        return new Taken(
                row.getLong("id"),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getInt("address"),
                RelayStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                Database.instant(row, "expected_by"),
                row.getInt("tries"));
    }

    @Override
    public void done(StatusNotice notice) {
        database.update("delete from relay_callback where id = ?", notice.id());
    }

    @Override
    public void again(StatusNotice notice, Instant at) {
        database.update("update relay_callback set next_at = ? where id = ?", at, notice.id());
    }
}
