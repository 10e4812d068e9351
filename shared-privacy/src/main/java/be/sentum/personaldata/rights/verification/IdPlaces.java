package be.sentum.personaldata.rights.verification;

import be.sentum.personaldata.schema.SchemaColumn;
import be.sentum.personaldata.schema.SchemaColumn.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of one table that are looked at together: one that has an index, or all others in one pass. */
record IdPlaces(String table, List<SchemaColumn> columns) {

    private static final String SOUGHT =
            "with sought (id, word) as materialized (select s, s::text from (values (?::uuid)) v (s)) ";

    private static final int ID_LENGTH = 36;

    static List<IdPlaces> of(List<SchemaColumn> columns) {
        List<IdPlaces> places = new ArrayList<>();
        Map<String, List<SchemaColumn>> others = new LinkedHashMap<>();
        for (SchemaColumn column : columns) {
            if (column.indexed() && column.kind() == Kind.ID) {
                places.add(new IdPlaces(column.table(), List.of(column)));
            } else {
                others.computeIfAbsent(column.table(), table -> new ArrayList<>())
                        .add(column);
            }
        }
        others.forEach((table, rest) -> places.add(new IdPlaces(table, rest)));
        return places;
    }

    /** One statement for all places; its parameter is the id, its rows are a place's number and a count a column. */
    static String sql(List<IdPlaces> places) {
        return SOUGHT
                + IntStream.range(0, places.size())
                        .mapToObj(number -> places.get(number).counts(number))
                        .collect(Collectors.joining(" union all "));
    }

    private String counts(int number) {
        String counts = columns.stream()
                .map(column -> columns.size() == 1 ? "count(*)" : "count(*) filter (where " + holdsId(column) + ")")
                .collect(Collectors.joining(", "));
        String any = columns.stream().map(IdPlaces::holdsId).collect(Collectors.joining(" or "));
        return "select " + number + ", array[" + counts + "] from public.\"" + table + "\" where " + any;
    }

    private static String holdsId(SchemaColumn column) {
        String name = '"' + column.name() + '"';
        return switch (column.kind()) {
            case ID -> name + " = (select id from sought)";
            case TEXT ->
                "octet_length(" + name + ") >= " + ID_LENGTH + " and position((select word from sought) in " + name
                        + ") > 0";
            case STRUCTURED -> "position((select word from sought) in " + name + "::text) > 0";
        };
    }
}
