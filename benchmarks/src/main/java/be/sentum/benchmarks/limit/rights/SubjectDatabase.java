package be.sentum.benchmarks.limit.rights;

import java.util.List;
import java.util.stream.Stream;

/**
 * A service's database, with the tables that hold persons.
 *
 * @param service its short name
 * @param tables its own, children before their parents, then those of shared modules
 */
record SubjectDatabase(String service, List<SubjectTable> tables) {

    @SafeVarargs
    static SubjectDatabase of(String service, List<SubjectTable>... parts) {
        return new SubjectDatabase(
                service, Stream.of(parts).flatMap(List::stream).toList());
    }

    String name() {
        return "sentum_" + service;
    }
}
