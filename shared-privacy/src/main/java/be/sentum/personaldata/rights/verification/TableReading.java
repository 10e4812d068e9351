package be.sentum.personaldata.rights.verification;

import be.sentum.personaldata.schema.SchemaColumn;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads one table once for many ids: in how many rows each of the columns holds one of them. */
record TableReading(List<SchemaColumn> columns) {

    private static final int ID_LENGTH = 36;

    Map<SchemaColumn, Integer> rowsWith(Connection connection, List<UUID> ids) throws SQLException {
        Array words = connection.createArrayOf(
                "text", ids.stream().map(UUID::toString).toArray());
        try (var query = connection.prepareStatement(sql())) {
            query.setArray(1, words);
            try (ResultSet found = query.executeQuery()) {
                Map<SchemaColumn, Integer> rows = new LinkedHashMap<>();
                while (found.next()) {
                    rows.put(columns.get(found.getInt(1)), found.getInt(2));
                }
                return rows;
            }
        } finally {
            words.free();
        }
    }

    private String sql() {
        String values = IntStream.range(0, columns.size())
                .mapToObj(number -> "(" + number + ", \"" + columns.get(number).name() + "\"::text)")
                .collect(Collectors.joining(", "));
        return "with sought (word) as materialized (select unnest(?::text[]))"
                + " select v.place, count(*) from public.\""
                + columns.getFirst().table() + "\" cross join lateral"
                + " (values " + values + ") v (place, value)"
                + " where octet_length(v.value) >= " + ID_LENGTH
                + " and exists (select from sought where position(word in v.value) > 0) group by 1 order by 1";
    }
}
