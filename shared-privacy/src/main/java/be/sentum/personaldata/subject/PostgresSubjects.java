package be.sentum.personaldata.subject;

import be.sentum.personaldata.PersonalDataConfig;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** {@link Subjects} in this service's own database. */
@Singleton
class PostgresSubjects implements Subjects {

    private static final String OF_LOGIN = "select id from subject where login = ?";

    private static final String KNOWN = "select 1 from subject where id = ?";

    private static final String STANDING =
            SubjectLock.SHARED + "select " + StandingColumns.OF_S + " from (select ?::uuid as id) s";

    private final DataSource database;
    private final SubjectRows rows;
    private final InstantSource clock;
    private final PersonalDataConfig config;

    PostgresSubjects(DataSource database, SubjectRows rows, InstantSource clock, PersonalDataConfig config) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
        this.config = config;
    }

    @Override
    public Optional<UUID> ofLogin(String login) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(OF_LOGIN)) {
            query.setString(1, login);
            try (var found = query.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the log-in could not be looked up", e);
        }
    }

    @Override
    public Optional<UUID> awaitLogin(String login) {
        return await(() -> ofLogin(login), Optional::isPresent);
    }

    @Override
    public boolean awaitKnown(UUID subjectId) {
        return await(() -> isKnown(subjectId), Boolean::booleanValue);
    }

    private boolean isKnown(UUID subjectId) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(KNOWN)) {
            query.setObject(1, subjectId);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a subject could not be looked up", e);
        }
    }

    @Override
    public Standing standing(UUID subjectId) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(STANDING)) {
            query.setString(1, subjectId.toString());
            query.setObject(2, subjectId);
            query.execute();
            query.getMoreResults();
            try (var found = query.getResultSet()) {
                found.next();
                return StandingColumns.standing(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a standing could not be read", e);
        }
    }

    @Override
    public void know(UUID subjectId, @Nullable String login) {
        rows.know(subjectId, login, 0, clock.instant());
    }

    private <T> T await(Supplier<T> question, Predicate<T> answered) {
        long end = System.nanoTime() + config.cardWait().toNanos();
        Duration pause = config.cardPoll();
        T answer = question.get();
        while (!answered.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(pause.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
