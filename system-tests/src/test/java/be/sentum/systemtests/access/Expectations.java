package be.sentum.systemtests.access;

import be.sentum.systemtests.stack.ServiceName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The table of who may call what: {@code access-matrix.txt}, one line a route, roles or {@code public}. */
final class Expectations {

    static final String PUBLIC = "public";

    private Expectations() {}

    static Map<Route, Set<String>> read() {
        try (InputStream in = Objects.requireNonNull(Expectations.class.getResourceAsStream("/access-matrix.txt"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Route, Set<String>> parse(String table) {
        Map<Route, Set<String>> expected = new TreeMap<>();
        table.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .forEach(line -> {
                    List<String> words = List.of(line.split("\\s+"));
                    Route route = new Route(
                            ServiceName.valueOf(words.get(0).toUpperCase(Locale.ROOT)), words.get(1), words.get(2));
                    expected.put(route, Set.copyOf(words.subList(3, words.size())));
                });
        return expected;
    }
}
