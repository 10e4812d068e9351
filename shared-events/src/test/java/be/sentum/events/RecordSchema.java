package be.sentum.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares a record with its schema: names, types and what may be missing, nested records included. */
final class RecordSchema {

    private static final Map<Type, String> WIRE_TYPES = Map.of(
            UUID.class, "string uuid",
            Instant.class, "string date-time",
            LocalDate.class, "string date",
            String.class, "string",
            int.class, "integer",
            long.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private final JsonNode root;
    private final List<String> differences = new ArrayList<>();

    private RecordSchema(JsonNode root) {
        this.root = root;
    }

    static List<String> differences(Class<?> type, JsonNode schema) {
        RecordSchema comparison = new RecordSchema(schema);
        comparison.compare(type, schema, type.getSimpleName());
        return comparison.differences;
    }

    private void compare(Class<?> type, JsonNode schema, String at) {
        Set<String> names = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable) {
                required.add(component.getName());
            }
            JsonNode property = schema.path("properties").path(component.getName());
            String place = at + "." + component.getName();
            differ(property.path("description").asText().isBlank(), place + ": no description");
            differ(nullable != allowsNull(property), place + ": null");
            compareType(component.getGenericType(), property, place);
        }
        differ(!names.equals(fieldNames(schema)), at + ": properties " + fieldNames(schema));
        differ(!required.equals(texts(schema.path("required"))), at + ": required " + schema.path("required"));
        differ(!schema.path("additionalProperties").asBoolean(false), at + ": closed to new fields");
    }

    private void compareType(Type type, JsonNode property, String at) {
        if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            differ(!"array".equals(wireType(property)), at + ": not an array");
            compareType(list.getActualTypeArguments()[0], property.path("items"), at + "[]");
        } else if (type instanceof Class<?> nested && nested.isRecord()) {
            String reference = "#/$defs/" + nested.getSimpleName();
            differ(!reference.equals(property.path("$ref").asText()), at + ": " + property.path("$ref"));
            compare(nested, root.path("$defs").path(nested.getSimpleName()), at);
        } else {
            differ(!wireType(property).equals(WIRE_TYPES.get(type)), at + ": " + wireType(property));
        }
    }

    private static String wireType(JsonNode property) {
        JsonNode type = property.path("type");
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        String format = property.path("format").asText();
        return Set.of("uuid", "date-time", "date").contains(format) ? name + " " + format : name;
    }

    private static boolean allowsNull(JsonNode property) {
        return texts(property.path("type")).contains("null");
    }

    private static Set<String> fieldNames(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private void differ(boolean differs, String what) {
        if (differs) {
            differences.add(what);
        }
    }
}
