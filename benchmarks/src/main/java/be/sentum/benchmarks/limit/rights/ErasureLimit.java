package be.sentum.benchmarks.limit.rights;

import be.sentum.benchmarks.limit.Postgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The erasure of a subject without us: in five databases one after the other, one transaction each with its receipt, and
 * then a look whether anything is left. Done on copies of the services' tables, so that the services keep their rows.
 */
public final class ErasureLimit implements AutoCloseable {

    private static final int WARM_UP = 100;

    private final List<SubjectCopies> copies = new ArrayList<>();
    private final List<SubjectEraser> erasers = new ArrayList<>();

    /** Copies the tables as they are, and warms up on subjects that nobody knows. */
    public ErasureLimit(Postgres postgres) throws SQLException {
        AnnouncedInventory.check(postgres);
        for (SubjectDatabase database : SubjectDatabases.ALL) {
            copies.add(new SubjectCopies(postgres, database));
            erasers.add(new SubjectEraser(postgres, database));
        }
        for (int i = 0; i < WARM_UP; i++) {
            erase(UUID.randomUUID());
        }
    }

    /** Milliseconds until nothing is left; throws when one of the five had nothing to erase. Once a subject. */
    public double millis(UUID subject) throws SQLException {
        for (SubjectCopies copy : copies) {
            copy.refresh(subject);
        }
        long start = System.nanoTime();
        List<Integer> rows = erase(subject);
        double millis = (System.nanoTime() - start) / 1e6;
        if (rows.contains(0)) {
            throw new IllegalStateException("a database with nothing to erase of " + subject + ": rows " + rows);
        }
        return millis;
    }

    private List<Integer> erase(UUID subject) throws SQLException {
        UUID request = UUID.randomUUID();
        List<Integer> rows = new ArrayList<>();
        for (SubjectEraser eraser : erasers) {
            rows.add(eraser.erase(subject, request));
        }
        for (SubjectEraser eraser : erasers) {
            eraser.verify(subject);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        for (SubjectEraser eraser : erasers) {
            eraser.close();
        }
        for (SubjectCopies copy : copies) {
            copy.close();
        }
    }
}
