package be.sentum.web.app;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Work that must not be done twice: each deed leaves a row. Count 13 is refused; count 77 waits for its gate. */
@ApplicationScoped
public class Deeds {

    public static final int REFUSED = 13;
    public static final int WAITS = 77;

    private final DataSource database;
    private volatile CountDownLatch begun = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(1);

    Deeds(DataSource database) {
        this.database = database;
    }

    @Transactional
    public UUID doIt(int count) {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into deed (id, count) values (?, ?)")) {
            insert.setObject(1, id);
            insert.setInt(2, count);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (count == REFUSED) {
            throw new ProblemException(CommonProblem.INVALID_TRANSITION, "Not thirteen.");
        }
        if (count == WAITS && gate.getCount() > 0) {
            await();
        }
        return id;
    }

    private void await() {
        begun.countDown();
        try {
            if (!gate.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the gate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void closeGate() {
        begun = new CountDownLatch(1);
        gate = new CountDownLatch(1);
    }

    public void awaitBegun() throws InterruptedException {
        if (!begun.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the deed never began");
        }
    }

    public void openGate() {
        gate.countDown();
    }

    public int count(int count) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*) from deed where count = ?")) {
            query.setInt(1, count);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
