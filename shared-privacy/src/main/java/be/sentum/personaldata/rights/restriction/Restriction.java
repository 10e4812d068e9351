package be.sentum.personaldata.rights.restriction;

import be.sentum.events.privacy.restriction.RestrictionApplied;
import be.sentum.events.privacy.restriction.RestrictionLifted;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.events.privacy.restriction.RestrictionRegistered;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import be.sentum.personaldata.subject.SubjectLock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Restricts and lifts here, in the caller's transaction, and answers with a receipt; the same command again changes
 * nothing and answers again. It waits for whoever is writing about the person: after the receipt nobody goes on who asked
 * before. Somebody who is not known here yet is restricted all the same, because the card may still come.
 */
@Singleton
public class Restriction {

    private final DataSource database;
    private final RestrictionRows rows;
    private final Outbox outbox;
    private final ServiceName service;
    private final InstantSource clock;

    Restriction(DataSource database, RestrictionRows rows, Outbox outbox, ServiceName service, InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    public void impose(RestrictionOrdered order) {
        try (Connection connection = database.getConnection()) {
            SubjectLock.exclude(connection, order.subjectId());
            boolean restricted = rows.write(connection, order);
            answer(order.restrictionId(), order.subjectId(), restricted ? "restricted" : "no_data");
        } catch (SQLException e) {
            throw new IllegalStateException("restriction " + order.restrictionId() + " was not applied", e);
        }
    }

    public void lift(RestrictionLifted order) {
        try (Connection connection = database.getConnection()) {
            SubjectLock.exclude(connection, order.subjectId());
            rows.delete(connection, order.restrictionId());
            answer(order.restrictionId(), order.subjectId(), "lifted");
        } catch (SQLException e) {
            throw new IllegalStateException("restriction " + order.restrictionId() + " was not lifted", e);
        }
    }

    /** What the register says holds, without a receipt: nothing changes where it holds already. */
    void relearn(RestrictionRegistered entry) {
        try (Connection connection = database.getConnection()) {
            SubjectLock.exclude(connection, entry.subjectId());
            rows.write(
                    connection,
                    new RestrictionOrdered(
                            entry.restrictionId(),
                            entry.subjectId(),
                            entry.ground(),
                            entry.categories(),
                            entry.purposes(),
                            entry.from()));
        } catch (SQLException e) {
            throw new IllegalStateException("restriction " + entry.restrictionId() + " was not learned again", e);
        }
    }

    /** What the register says no longer holds, without a receipt. */
    void forget(UUID restrictionId) {
        try (Connection connection = database.getConnection()) {
            rows.delete(connection, restrictionId);
        } catch (SQLException e) {
            throw new IllegalStateException("restriction " + restrictionId + " was not forgotten", e);
        }
    }

    private void answer(UUID restriction, UUID subject, String status) {
        outbox.publish(new RestrictionApplied(restriction, subject, service.shortName(), status, clock.instant()));
    }
}
