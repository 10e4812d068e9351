package be.sentum.personaldata.statement;

import be.sentum.events.privacy.RectificationDecided;
import be.sentum.personaldata.subject.SubjectLock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code subject_statement}, in the caller's transaction. */
@Singleton
class StatementRows implements Statements {

    private static final String WRITE = """
            insert into subject_statement (request_id, subject_id, table_name, field, added_at)
            select ?, s.id, t.name, ?, ?
              from (select ?::uuid as id) s, unnest(?::text[]) as t(name)
             where not exists (select from erased_subject e where e.subject_id = s.id)
            on conflict do nothing""";

    private static final String FORGET = "delete from subject_statement where request_id = ?";

    private static final String READ = """
            select request_id, table_name, field, added_at from subject_statement
             where subject_id = ? and table_name = any (?) order by added_at, request_id, table_name, field""";

    private final DataSource database;
    private final ContestedNames names;

    StatementRows(DataSource database, ContestedNames names) {
        this.database = database;
        this.names = names;
    }

    /** What was decided before on the same is forgotten. Nothing is written about a person erased here. */
    void replace(RectificationDecided decided, boolean statementStands) {
        try (Connection connection = database.getConnection()) {
            SubjectLock.exclude(connection, decided.subjectId());
            try (var forget = connection.prepareStatement(FORGET)) {
                forget.setObject(1, decided.requestId());
                forget.executeUpdate();
            }
            if (statementStands) {
                write(connection, decided);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the statement of request " + decided.requestId() + " was not noted", e);
        }
    }

    private void write(Connection connection, RectificationDecided decided) throws SQLException {
        try (var insert = connection.prepareStatement(WRITE)) {
            for (String field : decided.fields()) {
                insert.setObject(1, decided.requestId());
                insert.setString(2, field);
                insert.setObject(3, decided.decidedAt().atOffset(ZoneOffset.UTC));
                insert.setObject(4, decided.subjectId());
                insert.setArray(5, connection.createArrayOf("text", names.tablesOf(field)));
                insert.executeUpdate();
            }
        }
    }

    @Override
    public List<Statement> beside(UUID subjectId, Set<String> tables) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(READ)) {
            query.setObject(1, subjectId);
            query.setArray(2, connection.createArrayOf("text", tables.toArray()));
            List<Statement> statements = new ArrayList<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    statements.add(new Statement(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
            return statements;
        } catch (SQLException e) {
            throw new IllegalStateException("statements could not be read", e);
        }
    }
}
