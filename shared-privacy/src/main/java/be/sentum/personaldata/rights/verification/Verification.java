package be.sentum.personaldata.rights.verification;

import be.sentum.events.privacy.erasure.Remainder;
import be.sentum.events.privacy.erasure.VerificationAnswered;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/** Searches again for a subject after an erasure, and says what is still there and whether it may be (REQ-ERA-05). */
@Singleton
public class Verification {

    private final DataSource database;
    private final SubjectSearch search;
    private final Outbox outbox;
    private final ServiceName service;
    private final InstantSource clock;

    Verification(DataSource database, SubjectSearch search, Outbox outbox, ServiceName service, InstantSource clock) {
        this.database = database;
        this.search = search;
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    /** Called inside a transaction. */
    public void answer(VerificationRequested command) {
        try (Connection connection = database.getConnection()) {
            List<Remainder> remainders = search.remaindersOf(connection, command.subjectId());
            outbox.publish(new VerificationAnswered(
                    command.requestId(), command.subjectId(), service.shortName(), remainders, clock.instant()));
        } catch (SQLException e) {
            throw new IllegalStateException("the verification of request " + command.requestId() + " failed", e);
        }
    }
}
