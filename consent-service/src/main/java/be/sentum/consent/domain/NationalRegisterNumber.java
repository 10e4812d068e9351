package be.sentum.consent.domain;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a Belgian national register number so that it can be refused: its use needs an authorisation that we do not have
 * (Law of 8 August 1983, Art. 8; REQ-GEN-03). Eleven digits, with up to three other signs that are no letters between
 * two of them; the last two are 97 minus the first nine modulo 97, with a 2 in front of the nine for those born from
 * 2000 on.
 */
public final class NationalRegisterNumber {

    /** What a field error says. */
    public static final String NOT_ALLOWED = "national_register_number_not_allowed";

    private static final Pattern ELEVEN_DIGITS =
            Pattern.compile("(?<![0-9])[0-9](?:[^\\p{L}0-9]{0,3}[0-9]){10}(?![0-9])");
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    private NationalRegisterNumber() {}

    /** Whether the text has one anywhere. */
    public static boolean isIn(String text) {
        // NFKC makes ordinary digits of those in full width or raised
        Matcher candidate = ELEVEN_DIGITS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (int from = 0; candidate.find(from); from = candidate.start() + 1) {
            if (adds(candidate.group().replaceAll("[^0-9]", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean adds(String digits) {
        long nine = Long.parseLong(digits.substring(0, 9));
        long check = Long.parseLong(digits.substring(9));
        return check == 97 - nine % 97 || check == 97 - (BORN_FROM_2000 + nine) % 97;
    }
}
