package be.sentum.personaldata.reads;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.retention.StaffRead;
import be.sentum.events.privacy.retention.StaffReadsAnswered;
import be.sentum.events.privacy.retention.StaffReadsRequested;
import be.sentum.messaging.EventListener;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Answers of whom staff read between two instants (REQ-BRE-03): ids, counts and stated purposes from the access log, in
 * parts well under the broker's message. Asked again it answers the same.
 */
@Singleton
class StaffReadsCommands implements EventListener {

    private static final int PART = 1_000;

    private static final String READS = """
            select subject_id, count(*) as times, array_agg(distinct purpose order by purpose) as purposes
              from access_log where at >= ? and at < ? group by subject_id order by subject_id""";

    private final DataSource database;
    private final Outbox outbox;
    private final ServiceName service;

    StaffReadsCommands(DataSource database, Outbox outbox, ServiceName service) {
        this.database = database;
        this.outbox = outbox;
        this.service = service;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_COMMANDS;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof StaffReadsRequested question) {
            answer(question);
        }
    }

    private void answer(StaffReadsRequested question) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(READS)) {
            query.setFetchSize(PART);
            query.setObject(1, question.from().atOffset(ZoneOffset.UTC));
            query.setObject(2, question.to().atOffset(ZoneOffset.UTC));
            List<StaffRead> part = new ArrayList<>();
            int number = 1;
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    if (part.size() == PART) {
                        publish(question, number++, false, part);
                        part = new ArrayList<>();
                    }
                    part.add(new StaffRead(
                            found.getObject("subject_id", UUID.class), found.getInt("times"), List.of((String[])
                                    found.getArray("purposes").getArray())));
                }
            }
            publish(question, number, true, part);
        } catch (SQLException e) {
            throw new IllegalStateException("the reads for breach " + question.breachId() + " were not found", e);
        }
    }

    private void publish(StaffReadsRequested question, int number, boolean last, List<StaffRead> reads) {
        outbox.publish(new StaffReadsAnswered(
                question.breachId(), service.shortName(), question.from(), question.to(), number, last, reads));
    }
}
