package be.sentum.personaldata.rights.erasure;

import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.FieldOutcome;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import be.sentum.personaldata.rights.ErasureRules;
import be.sentum.personaldata.rights.holding.Holdings;
import be.sentum.personaldata.subject.SubjectLock;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Erases a subject here as the inventory says, in the caller's transaction (REQ-ERA-05). */
@Singleton
public class Erasure {

    private final DataSource database;
    private final Holdings holdings;
    private final FateExecution fates;
    private final ErasureRecords records;
    private final List<ErasureRules> rules;
    private final Instance<EntityManager> entities;
    private final Outbox outbox;
    private final ServiceName service;
    private final InstantSource clock;

    Erasure(
            DataSource database,
            Holdings holdings,
            FateExecution fates,
            ErasureRecords records,
            @All List<ErasureRules> rules,
            Instance<EntityManager> entities,
            Outbox outbox,
            ServiceName service,
            InstantSource clock) {
        this.database = database;
        this.holdings = holdings;
        this.fates = fates;
        this.records = records;
        this.rules = rules;
        this.entities = entities;
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    /** Carries out an order and answers with a receipt; the same order again answers with the same receipt. */
    public void carryOut(ErasureOrdered order) {
        try (Connection connection = database.getConnection()) {
            SubjectLock.exclude(connection, order.subjectId());
            Optional<ErasureExecuted> earlier = records.receipt(connection, order.requestId());
            if (earlier.isPresent()) {
                outbox.publish(earlier.get());
                return;
            }
            List<FieldOutcome> outcomes = erase(connection, order.subjectId());
            records.noteErased(connection, order.subjectId(), order.requestId(), clock.instant());
            ErasureExecuted receipt = new ErasureExecuted(
                    order.requestId(),
                    order.subjectId(),
                    service.shortName(),
                    outcomes.isEmpty() ? "no_data" : "completed",
                    outcomes,
                    clock.instant());
            records.keep(connection, receipt);
            outbox.publish(receipt);
        } catch (SQLException e) {
            throw new IllegalStateException("the erasure of request " + order.requestId() + " failed", e);
        }
    }

    /**
     * Does the same for an entry of the ledger, without a receipt; nothing when the subject is already erased here.
     * Answers whether there was something to do: a database that came back from a backup.
     */
    public boolean replay(SubjectErased entry) {
        try (Connection connection = database.getConnection()) {
            SubjectLock.exclude(connection, entry.subjectId());
            if (records.isErased(connection, entry.subjectId())) {
                return false;
            }
            erase(connection, entry.subjectId());
            records.noteErased(connection, entry.subjectId(), entry.requestId(), entry.erasedAt());
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger entry of request " + entry.requestId() + " failed", e);
        }
    }

    /**
     * Does what an erasure does, without the person having asked: at the end of an account's time. The subject is not
     * noted as erased: other services still hold what their own rules keep.
     */
    public void forget(UUID subjectId) {
        try (Connection connection = database.getConnection()) {
            SubjectLock.exclude(connection, subjectId);
            erase(connection, subjectId);
        } catch (SQLException e) {
            throw new IllegalStateException("a subject could not be forgotten", e);
        }
    }

    private List<FieldOutcome> erase(Connection connection, UUID subjectId) throws SQLException {
        List<FieldOutcome> outcomes = Fates.carriedOut(holdings.of(connection, subjectId));
        rules.forEach(rule -> rule.beforeErasure(subjectId));
        if (entities.isResolvable()) {
            // What the rules changed through the mapping must reach the database before its rows go.
            entities.get().flush();
            entities.get().clear();
        }
        fates.run(connection, subjectId);
        return outcomes;
    }
}
