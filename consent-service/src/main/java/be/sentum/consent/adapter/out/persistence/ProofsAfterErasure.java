package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.domain.BelgianTime;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** An erasure ends every consent: the time of proofs that was open, or longer, runs from now (REQ-CON-09). */
@Singleton
class ProofsAfterErasure implements ErasureRules {

    private static final String END = "update consent_event set retained_until = ?"
            + " where subject_id = ? and (retained_until is null or retained_until > ?)";

    private final DataSource database;
    private final RetentionSchedule retention;
    private final InstantSource clock;

    ProofsAfterErasure(DataSource database, RetentionSchedule retention, InstantSource clock) {
        this.database = database;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        LocalDate last = retention.lastDay(RetentionRule.RET_11, BelgianTime.day(clock.instant()));
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement(END)) {
            update.setObject(1, last);
            update.setObject(2, subjectId);
            update.setObject(3, last);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the end of proofs could not be set", e);
        }
    }
}
