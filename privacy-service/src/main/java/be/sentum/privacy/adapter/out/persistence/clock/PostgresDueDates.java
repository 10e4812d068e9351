package be.sentum.privacy.adapter.out.persistence.clock;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.clock.DueDates;
import be.sentum.privacy.domain.clock.Milestone;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresDueDates implements DueDates {

    private static final int WEEK = 7;

    private final Database database;

    PostgresDueDates(Database database) {
        this.database = database;
    }

    @Override
    public List<RequestId> toWatch(LocalDate receivedUpTo, LocalDate today) {
        return database.query(
                "select r.id from privacy_request r where r.closed_on is null and r.received_on <= ?"
                        + " and not exists (select from case_milestone m"
                        + " where m.request_id = r.id and m.raised_on = ?) order by r.due_on",
                row -> new RequestId(row.getObject(1, UUID.class)),
                receivedUpTo,
                today);
    }

    @Override
    public boolean raise(RequestId request, Milestone milestone, LocalDate today, Instant now) {
        return database.update(
                        "insert into case_milestone (request_id, milestone, raised_on, raised_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        request.value(),
                        milestone.word(),
                        today,
                        now)
                > 0;
    }

    @Override
    public boolean isFirstLateDay(RequestId request) {
        return database.one(
                                "select count(*) from case_milestone where request_id = ? and milestone like 'late:%'",
                                row -> row.getInt(1), request.value())
                        .orElseThrow()
                == 1;
    }

    @Override
    public Counts counts(LocalDate today) {
        return database.one(
                        "select count(*),"
                                + " count(*) filter (where paused_since is null and due_on < ?),"
                                + " count(*) filter (where due_on between ? and ?),"
                                + " count(*) filter (where paused_since is not null)"
                                + " from privacy_request where closed_on is null",
                        row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        today,
                        today,
                        today.plusDays(WEEK))
                .orElseThrow();
    }
}
