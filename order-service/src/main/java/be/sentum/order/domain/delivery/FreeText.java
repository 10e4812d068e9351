package be.sentum.order.domain.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed into an open field, without the national register numbers in it: their use is forbidden, so they
 * are masked before anything is kept (REQ-GEN-03, Law of 8 August 1983, Art. 8).
 *
 * @param masked whether something was taken out: the caller is told
 */
public record FreeText(String text, boolean masked) {

    private static final String MASK = "***********";
    private static final Pattern ELEVEN_DIGITS =
            Pattern.compile("(?<!\\d)\\d{2}[. ]?\\d{2}[. ]?\\d{2}[- .]?\\d{3}[. ]?\\d{2}(?!\\d)");

    public static FreeText of(String typed) {
        Matcher candidates = ELEVEN_DIGITS.matcher(typed);
        String text = candidates.replaceAll(
                found -> isRegisterNumber(found.group()) ? MASK : Matcher.quoteReplacement(found.group()));
        return new FreeText(text, !text.equals(typed));
    }

    /** Nine digits and a check of 97 minus their remainder; with a 2 in front for those born from 2000 on. */
    private static boolean isRegisterNumber(String candidate) {
        String digits = candidate.replaceAll("\\D", "");
        long number = Long.parseLong(digits.substring(0, 9));
        int check = Integer.parseInt(digits.substring(9));
        return check == 97 - number % 97 || check == 97 - (2_000_000_000L + number) % 97;
    }
}
