package be.sentum.personaldata.rights.erasure;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import be.sentum.personaldata.rights.ErasureRules;
import be.sentum.personaldata.rights.holding.Holdings;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Says what an erasure would do here, without doing anything. */
@Singleton
public class ErasurePlanning {

    /** Art. 18(1)(c): the person needs the data; asked which they prefer, not decided (section 9 of the catalogue). */
    private static final String CLAIMS = "select count(distinct restriction_id) from subject_restriction"
            + " where subject_id = ? and ground = 'needed_for_claim'";

    private final DataSource database;
    private final Holdings holdings;
    private final List<ErasureRules> rules;
    private final Outbox outbox;
    private final ServiceName service;
    private final InstantSource clock;

    ErasurePlanning(
            DataSource database,
            Holdings holdings,
            @All List<ErasureRules> rules,
            Outbox outbox,
            ServiceName service,
            InstantSource clock) {
        this.database = database;
        this.holdings = holdings;
        this.rules = rules;
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    /** Called inside a transaction. */
    public void answer(ErasurePlanRequested command) {
        UUID subject = command.subjectId();
        try (Connection connection = database.getConnection()) {
            outbox.publish(new ErasurePlanned(
                    command.requestId(),
                    subject,
                    service.shortName(),
                    Fates.planned(holdings.of(connection, subject)),
                    blockers(connection, subject),
                    clock.instant()));
        } catch (SQLException e) {
            throw new IllegalStateException("the plan of request " + command.requestId() + " failed", e);
        }
    }

    private List<Blocker> blockers(Connection connection, UUID subject) throws SQLException {
        List<Blocker> all = new ArrayList<>();
        rules.forEach(rule -> all.addAll(rule.blockers(subject)));
        try (var query = connection.prepareStatement(CLAIMS)) {
            query.setObject(1, subject);
            try (var found = query.executeQuery()) {
                found.next();
                if (found.getInt(1) > 0) {
                    all.add(new Blocker("restriction_for_claim", found.getInt(1)));
                }
            }
        }
        return all;
    }
}
