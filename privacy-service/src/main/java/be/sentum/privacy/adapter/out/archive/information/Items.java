package be.sentum.privacy.adapter.out.archive.information;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of every key of the information: a list, or none and why (REQ-ACC-03). */
final class Items {

    private Items() {}

    static Map<String, Object> none(String explanation) {
        return ordered("none", true, "explanation", explanation);
    }

    /** The list; an empty one is none, with the explanation. */
    static Map<String, Object> of(List<?> items, String otherwise) {
        return items.isEmpty() ? none(otherwise) : ordered("items", items);
    }

    static Map<String, Object> of(List<?> items, String explanation, String otherwise) {
        return items.isEmpty() ? none(otherwise) : ordered("explanation", explanation, "items", items);
    }

    /** A map that keeps the order in which it is written. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
