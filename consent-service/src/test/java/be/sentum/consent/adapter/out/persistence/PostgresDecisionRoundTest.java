package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.contract.DecisionRoundContract;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.decision.DecisionRound;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

@QuarkusTest
@WithSentumServers
class PostgresDecisionRoundTest extends DecisionRoundContract {

    @Inject
    DecisionRound round;

    @Inject
    ConsentLog log;

    @Inject
    DataSource database;

    @Override
    protected DecisionRound round() {
        return round;
    }

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected void completeSince(Instant began) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update decision_round set began_at = ?, next_place = null")) {
            update.setObject(1, began.atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
