package be.sentum.personaldata.rights.erasure;

import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.personaldata.retention.Today;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** What remains of an erasure: who was erased, and the receipt. */
@Singleton
class ErasureRecords {

    private final ObjectMapper json;
    private final RetentionSchedule schedule;
    private final Today today;

    ErasureRecords(ObjectMapper json, RetentionSchedule schedule, Today today) {
        this.json = json;
        this.schedule = schedule;
        this.today = today;
    }

    boolean isErased(Connection connection, UUID subjectId) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from erased_subject where subject_id = ?")) {
            query.setObject(1, subjectId);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** The first erasure of a subject counts; a second one changes nothing. */
    void noteErased(Connection connection, UUID subjectId, UUID requestId, Instant erasedAt) throws SQLException {
        try (var insert = connection.prepareStatement("insert into erased_subject"
                + " (subject_id, request_id, erased_at, retained_until) values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, subjectId);
            insert.setObject(2, requestId);
            insert.setObject(3, erasedAt.atOffset(ZoneOffset.UTC));
            insert.setObject(4, lastDay());
            insert.executeUpdate();
        }
    }

    Optional<ErasureExecuted> receipt(Connection connection, UUID requestId) throws SQLException {
        try (var query = connection.prepareStatement("select receipt from erasure_receipt where request_id = ?")) {
            query.setObject(1, requestId);
            try (var found = query.executeQuery()) {
                return found.next()
                        ? Optional.of(json.readValue(found.getString(1), ErasureExecuted.class))
                        : Optional.empty();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the receipt of request " + requestId + " cannot be read", e);
            }
        }
    }

    void keep(Connection connection, ErasureExecuted receipt) throws SQLException {
        try (var insert = connection.prepareStatement("insert into erasure_receipt"
                + " (request_id, subject_id, receipt, retained_until) values (?, ?, ?::jsonb, ?)")) {
            insert.setObject(1, receipt.requestId());
            insert.setObject(2, receipt.subjectId());
            insert.setString(3, json.writeValueAsString(receipt));
            insert.setObject(4, lastDay());
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the receipt of request " + receipt.requestId() + " was not written", e);
        }
    }

    private LocalDate lastDay() {
        return schedule.lastDay(RetentionRule.RET_14, today.date());
    }
}
