package be.sentum.benchmarks.limit.rights;

import be.sentum.benchmarks.limit.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One database's share of an erasure, on {@link SubjectCopies}. */
final class SubjectEraser implements AutoCloseable {

    private static final String NOTED = "insert into erased_subject values (?, ?, now(), current_date + 1826)";
    private static final String RECEIPT =
            "insert into erasure_receipt values (?, ?, jsonb_build_object('rows', ?::int), current_date + 1826)";

    private final Connection connection;
    private final List<PreparedStatement> erasing = new ArrayList<>();
    private final PreparedStatement noted;
    private final PreparedStatement receipt;
    private final PreparedStatement left;
    private final int searched;

    SubjectEraser(Postgres postgres, SubjectDatabase database) throws SQLException {
        connection = postgres.connect(database.name());
        connection.setSchema(SubjectCopies.SCHEMA);
        connection.setAutoCommit(false);
        for (SubjectTable table : database.tables()) {
            for (String sql : table.erasing()) {
                erasing.add(connection.prepareStatement(sql));
            }
        }
        noted = connection.prepareStatement(NOTED);
        receipt = connection.prepareStatement(RECEIPT);
        List<SubjectTable> emptied =
                database.tables().stream().filter(SubjectTable::emptied).toList();
        searched = emptied.size();
        left = connection.prepareStatement(
                emptied.stream().map(SubjectTable::count).collect(Collectors.joining(" + ", "select ", "")));
    }

    /** One transaction; answers how many rows it deleted or changed. */
    int erase(UUID subject, UUID request) throws SQLException {
        int rows = 0;
        for (PreparedStatement statement : erasing) {
            statement.setObject(1, subject);
            rows += statement.executeUpdate();
        }
        noted.setObject(1, subject);
        noted.setObject(2, request);
        noted.executeUpdate();
        receipt.setObject(1, request);
        receipt.setObject(2, subject);
        receipt.setInt(3, rows);
        receipt.executeUpdate();
        connection.commit();
        return rows;
    }

    /** Throws when a table that must be without the subject still has it. */
    void verify(UUID subject) throws SQLException {
        for (int i = 1; i <= searched; i++) {
            left.setObject(i, subject);
        }
        try (ResultSet rows = left.executeQuery()) {
            rows.next();
            if (rows.getInt(1) > 0) {
                throw new IllegalStateException("rows are left of " + subject + ": " + rows.getInt(1));
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
