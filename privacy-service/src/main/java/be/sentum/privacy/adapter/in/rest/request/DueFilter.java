package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which cases an officer wants to see: all, the open ones, the late ones, or those due up to a day. */
final class DueFilter {

    private DueFilter() {}

    /** The last due date of the list; null for no limit. */
    static @Nullable LocalDate upTo(String due, LocalDate today) {
        return switch (due) {
            case "open" -> null;
            case "late" -> today.minusDays(1);
            case "week" -> today.plusDays(7);
            default -> day(due);
        };
    }

    private static LocalDate day(String due) {
        try {
            return LocalDate.parse(due);
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "due is open, late, week or a date.");
        }
    }
}
