package be.sentum.consent.adapter.out.persistence;

import static be.sentum.consent.adapter.out.persistence.EventRows.utc;

import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes an event, the end of the chain and the last choice in one statement. */
final class EntryInsert {

    private static final String WRITE = """
            with event as (
                insert into consent_event (%s, retained_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            chain as (
                insert into consent_chain (subject_id, position, hash, began_at) values (?, ?, ?, ?)
                on conflict (subject_id) do update set position = excluded.position, hash = excluded.hash)
            insert into last_act (subject_id, purpose, act, version, event_id, major, occurred_at, expires_at, stated)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (subject_id, purpose)
            do update set act = excluded.act, version = excluded.version, event_id = excluded.event_id,
                          major = excluded.major, occurred_at = excluded.occurred_at,
                          expires_at = excluded.expires_at, stated = excluded.stated""".formatted(EventRows.COLUMNS);

    /** The grant before has ended with this event: the time of its proof runs from now (REQ-CON-09). */
    private static final String END = "; update consent_event set retained_until = ? where id = ?";

    private EntryInsert() {}

    /**
     * @param kept the last day of this event's proof; absent for a grant without an end
     * @param beforeKept the last day of the proof of a grant that ends now
     */
    static void write(Connection connection, Entry entry, @Nullable LocalDate kept, LocalDate beforeKept)
            throws SQLException {
        UUID ended = endedGrant(entry);
        try (PreparedStatement insert = connection.prepareStatement(ended == null ? WRITE : WRITE + END)) {
            int next = event(connection, insert, entry, kept);
            next = chain(insert, entry, next);
            next = choice(insert, entry, next);
            if (ended != null) {
                insert.setObject(next++, beforeKept);
                insert.setObject(next, ended);
            }
            insert.execute();
        }
    }

    private static @Nullable UUID endedGrant(Entry entry) {
        Choice before = entry.before();
        return before != null && before.act() == Act.GRANTED ? before.event() : null;
    }

    private static int event(Connection connection, PreparedStatement insert, Entry entry, @Nullable LocalDate kept)
            throws SQLException {
        ConsentEvent event = entry.event();
        Evidence evidence = event.evidence();
        Shown shown = event.shown();
        int i = 1;
        insert.setObject(i++, event.id());
        insert.setObject(i++, event.subject().value());
        insert.setString(i++, event.purpose().value());
        insert.setString(i++, event.act().name());
        insert.setObject(i++, shown == null ? null : shown.text().value());
        insert.setString(i++, shown == null ? null : shown.sha256());
        insert.setString(i++, shown == null ? null : shown.language());
        insert.setString(i++, shown == null ? null : shown.method().code());
        insert.setString(i++, shown == null ? null : shown.uiVariant());
        insert.setString(i++, event.channel().name());
        insert.setString(i++, evidence.screenId());
        insert.setString(i++, evidence.requestId());
        insert.setObject(i++, utc(evidence.doubleOptInConfirmedAt()));
        insert.setObject(i++, evidence.guardianConsentId());
        insert.setArray(
                i++, connection.createArrayOf("text", event.controllers().toArray()));
        insert.setObject(i++, utc(event.occurredAt()));
        insert.setObject(i++, utc(event.recordedAt()));
        insert.setObject(i++, utc(event.expiresAt()));
        insert.setLong(i++, entry.link().position());
        insert.setString(i++, entry.link().previousHash());
        insert.setString(i++, entry.link().hash());
        insert.setObject(i++, kept);
        return i;
    }

    private static int chain(PreparedStatement insert, Entry entry, int first) throws SQLException {
        int i = first;
        insert.setObject(i++, entry.event().subject().value());
        insert.setLong(i++, entry.link().position());
        insert.setString(i++, entry.link().hash());
        insert.setObject(i++, utc(entry.event().recordedAt()));
        return i;
    }

    private static int choice(PreparedStatement insert, Entry entry, int first) throws SQLException {
        Choice choice = entry.after();
        int i = first;
        insert.setObject(i++, entry.event().subject().value());
        insert.setString(i++, entry.event().purpose().value());
        insert.setString(i++, choice.act().name());
        insert.setLong(i++, choice.version());
        insert.setObject(i++, choice.event());
        insert.setInt(i++, choice.major());
        insert.setObject(i++, utc(choice.occurredAt()));
        insert.setObject(i++, utc(choice.expiresAt()));
        insert.setString(i++, choice.stated());
        return i;
    }
}
