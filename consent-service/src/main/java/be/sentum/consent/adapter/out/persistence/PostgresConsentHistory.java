package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.LinkedEvent;
import be.sentum.consent.domain.decision.Objection;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresConsentHistory implements ConsentHistory {

    private final DataSource database;
    private final ObjectionRepository objections;

    PostgresConsentHistory(DataSource database, ObjectionRepository objections) {
        this.database = database;
        this.objections = objections;
    }

    @Override
    public Acts acts(SubjectId subject) {
        try (Connection connection = database.getConnection()) {
            return ActsQuery.read(connection, subject);
        } catch (SQLException e) {
            throw new IllegalStateException("what a person did could not be read", e);
        }
    }

    @Override
    public List<ConsentEvent> events(SubjectId subject) {
        return select(
                "where subject_id = ? order by recorded_at desc, position desc", subject.value(), EventRows::event);
    }

    @Override
    public Optional<ConsentEvent> find(UUID event) {
        return select("where id = ?", event, EventRows::event).stream().findFirst();
    }

    @Override
    public List<LinkedEvent> chain(SubjectId subject) {
        return select(
                "where subject_id = ? and position is not null order by position", subject.value(), EventRows::linked);
    }

    @Override
    public List<Objection> objections(SubjectId subject) {
        return objections.find("subjectId", Sort.descending("objectedAt", "id"), subject.value()).stream()
                .map(ObjectionMapper::toDomain)
                .toList();
    }

    private interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> select(String which, UUID id, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                var query =
                        connection.prepareStatement("select " + EventRows.COLUMNS + " from consent_event " + which)) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("events could not be read", e);
        }
    }
}
