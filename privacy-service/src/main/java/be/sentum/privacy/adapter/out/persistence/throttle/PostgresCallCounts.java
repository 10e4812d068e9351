package be.sentum.privacy.adapter.out.persistence.throttle;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.throttle.CallCounts;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** One row a key, which its statement locks: replicas count one after the other. */
@ApplicationScoped
class PostgresCallCounts implements CallCounts {

    private static final String COUNT = """
            insert into call_count as c (key_hmac, calls, window_ends, retained_until) values (?, 1, ?, ?)
            on conflict (key_hmac) do update
               set calls = case when c.window_ends <= ? then 1 else c.calls + 1 end,
                   retained_until = case when c.window_ends <= ? then excluded.retained_until else c.retained_until end,
                   window_ends = case when c.window_ends <= ? then excluded.window_ends else c.window_ends end
            returning calls, window_ends""";

    private final Database database;

    PostgresCallCounts(Database database) {
        this.database = database;
    }

    @Override
    public Count count(String key, Instant now, Duration window) {
        Instant ends = now.plus(window);
        return database.one(
                        COUNT,
                        row -> new Count(row.getInt("calls"), Database.instant(row, "window_ends")),
                        key,
                        ends,
                        LocalDate.ofInstant(ends, AnswerPeriod.BRUSSELS),
                        now,
                        now,
                        now)
                .orElseThrow();
    }
}
