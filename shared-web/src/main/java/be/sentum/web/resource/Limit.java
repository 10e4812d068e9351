package be.sentum.web.resource;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import java.util.regex.Pattern;

/**
 * How many items a page has at most: {@code @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit}. From 1 to
 * {@value #MAX}; anything else is refused ({@code invalid_parameter}).
 */
public record Limit(int items) {

    public static final String DEFAULT = "50";
    public static final int MAX = 200;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    public static Limit fromString(String text) {
        if (NUMBER.matcher(text).matches() && Integer.parseInt(text) <= MAX) {
            return new Limit(Integer.parseInt(text));
        }
        throw new ProblemException(CommonProblem.INVALID_PARAMETER, "limit is a number from 1 to " + MAX + ".");
    }
}
