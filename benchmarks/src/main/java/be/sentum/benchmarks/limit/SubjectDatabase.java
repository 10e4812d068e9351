package be.sentum.benchmarks.limit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A service's database, with the tables that hold persons.
 *
 * @param service its short name
 * @param tables its own, children before their parents, then those that every service has
 */
record SubjectDatabase(String service, List<SubjectTable> tables) {

    static SubjectDatabase of(String service, List<SubjectTable> everywhere, SubjectTable... own) {
        return new SubjectDatabase(
                service, Stream.concat(Stream.of(own), everywhere.stream()).toList());
    }

    String name() {
        return "sentum_" + service;
    }
}
