package be.sentum.personaldata.subject;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The standing of a person as columns of a larger query, for a write that has no round trip to spare. The query takes
 * {@link SubjectLock#SHARED} first, as {@link Subjects#standing} does.
 */
public final class StandingColumns {

    /** Of the subject whose id the query calls {@code s.id}; {@link #standing} reads them. */
    public static final String OF_S = """
            exists (select from erased_subject where subject_id = s.id) as subject_erased,
            exists (select from subject where id = s.id) as subject_known,
            (select array_agg(ground || ' ' || category || ' ' || purpose || ' '
                        || to_char(restricted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
               from subject_restriction where subject_id = s.id) as subject_restricted""";

    private StandingColumns() {}

    /** The standing in the present row. */
    public static Standing standing(ResultSet row) throws SQLException {
        if (row.getBoolean("subject_erased")) {
            return new Standing.Erased();
        }
        if (!row.getBoolean("subject_known")) {
            return new Standing.Unknown();
        }
        Array restricted = row.getArray("subject_restricted");
        if (restricted == null) {
            return new Standing.Good();
        }
        return new Standing.Restricted(Arrays.stream((String[]) restricted.getArray())
                .map(StandingColumns::limit)
                .collect(Collectors.toSet()));
    }

    private static Limit limit(String text) {
        String[] parts = text.split(" ", -1);
        return new Limit(Ground.of(parts[0]), parts[1], parts[2], Instant.parse(parts[3]));
    }
}
