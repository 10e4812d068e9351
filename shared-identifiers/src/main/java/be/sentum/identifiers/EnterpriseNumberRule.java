package be.sentum.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rule of the Belgian register of enterprises (KBO/BCE; requirements catalogue, section 18): ten digits, the first 0 or
 * 1 (2 to 8 begin an establishment unit), the last two 97 minus the first eight modulo 97. A good checksum does not prove
 * that the enterprise exists.
 */
public final class EnterpriseNumberRule {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{10}");

    private EnterpriseNumberRule() {}

    /** What is wrong with a number; the first that applies. */
    public enum Fault {
        /** Not ten digits. */
        FORM,
        /** An establishment unit, or a number that nobody gives yet. */
        PREFIX,
        CHECKSUM
    }

    /** @param digits without dots and blanks; empty when nothing is wrong with them */
    public static Optional<Fault> fault(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.FORM);
        }
        if (digits.charAt(0) > '1') {
            return Optional.of(Fault.PREFIX);
        }
        int check = 97 - Integer.parseInt(digits.substring(0, 8)) % 97;
        return check == Integer.parseInt(digits.substring(8)) ? Optional.empty() : Optional.of(Fault.CHECKSUM);
    }
}
