package be.sentum.benchmarks.limit.rights;

import be.sentum.benchmarks.limit.Postgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The content of an access package without us: five databases one after the other, as JSON in a zip. */
public final class ExportLimit implements AutoCloseable {

    private static final int WARM_UP = 100;

    private final List<SubjectReader> readers = new ArrayList<>();

    /** Once the services have announced what they hold; works only while they hold just what is read here. */
    public ExportLimit(Postgres postgres) throws SQLException, IOException {
        AnnouncedInventory.check(postgres);
        for (SubjectDatabase database : SubjectDatabases.ALL) {
            readers.add(new SubjectReader(postgres, database));
        }
        for (int i = 0; i < WARM_UP; i++) {
            export(UUID.randomUUID());
        }
    }

    /** Milliseconds for the package of that subject; throws when one of the five knows nothing of it. */
    public double millis(UUID subject) throws SQLException, IOException {
        long start = System.nanoTime();
        List<Integer> rows = export(subject);
        double millis = (System.nanoTime() - start) / 1e6;
        if (rows.contains(0)) {
            throw new IllegalStateException("a database without a row of " + subject + ": rows " + rows);
        }
        return millis;
    }

    private List<Integer> export(UUID subject) throws SQLException, IOException {
        List<Integer> rows = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(new ByteArrayOutputStream())) {
            for (SubjectReader reader : readers) {
                zip.putNextEntry(new ZipEntry(reader.fileName()));
                rows.add(reader.read(subject, zip));
                zip.closeEntry();
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        for (SubjectReader reader : readers) {
            reader.close();
        }
    }
}
