package be.sentum.benchmarks.limit.rights;

import java.util.List;

/**
 * A table with rows about persons and the SQL that somebody would write for it by hand.
 *
 * @param condition finds a subject's rows, with one parameter
 * @param exported the columns that an access package shows; empty when there are none
 * @param erasing the statements of an erasure, with one parameter each
 * @param emptied whether an erasure leaves no row
 */
record SubjectTable(String name, String condition, String exported, List<String> erasing, boolean emptied) {

    static SubjectTable deleted(String name, String condition, String exported) {
        return new SubjectTable(
                name, condition, exported, List.of("delete from " + name + " where " + condition), true);
    }

    /** Kept by law: only rows whose last day is over go. */
    static SubjectTable kept(String name, String condition, String exported) {
        return new SubjectTable(name, condition, exported, List.of(expired(name, condition)), false);
    }

    /** Kept by law for as long as the law says, without a last day. */
    static SubjectTable keptForGood(String name, String condition, String exported) {
        return new SubjectTable(name, condition, exported, List.of(), false);
    }

    /** Kept by law, from now on until that day at most: what was open has an end. */
    static SubjectTable closed(String name, String condition, String lastDay, String exported) {
        String update = "update %s set retained_until = %s where %s and (retained_until is null or retained_until > %s)"
                .formatted(name, lastDay, condition, lastDay);
        return new SubjectTable(name, condition, exported, List.of(update, expired(name, condition)), false);
    }

    /** Kept without what links it to a person, or without what nobody needs any more. */
    static SubjectTable changed(String name, String condition, String change, String exported) {
        String update = "update %s set %s where %s".formatted(name, change, condition);
        return new SubjectTable(name, condition, exported, List.of(expired(name, condition), update), false);
    }

    boolean isExported() {
        return !exported.isEmpty();
    }

    String select() {
        return "select row_to_json(r)::text from (select %s from %s where %s) r".formatted(exported, name, condition);
    }

    String count() {
        return "(select count(*) from %s where %s)".formatted(name, condition);
    }

    private static String expired(String name, String condition) {
        return "delete from %s where %s and retained_until < current_date".formatted(name, condition);
    }
}
