package be.sentum.personaldata.rights.verification;

import be.sentum.events.privacy.erasure.Remainder;
import be.sentum.personaldata.rights.holding.Holding;
import be.sentum.personaldata.rights.holding.Holdings;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Looks for a subject twice: by each table's condition, as everything else does; and by the subject's id itself, so that
 * a wrong condition does not hide a row from its own check. What no index covers is read soon afterwards, for all who
 * were erased ({@link ErasedIdsSweep}).
 */
@Singleton
class SubjectSearch {

    private final Holdings holdings;
    private final IdSearch ids;

    SubjectSearch(Holdings holdings, IdSearch ids) {
        this.holdings = holdings;
        this.ids = ids;
    }

    List<Remainder> remaindersOf(Connection connection, UUID subjectId) throws SQLException {
        Map<String, Remainder> found = new LinkedHashMap<>();
        for (Holding held : holdings.of(connection, subjectId)) {
            add(
                    found,
                    new Remainder(
                            held.table().name(),
                            held.column().name(),
                            held.rows() + held.expired(),
                            held.column().isKept()));
        }
        ids.remaindersOf(connection, subjectId).forEach(remainder -> add(found, remainder));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Remainder> found, Remainder remainder) {
        found.putIfAbsent(remainder.table() + "." + remainder.field(), remainder);
    }
}
