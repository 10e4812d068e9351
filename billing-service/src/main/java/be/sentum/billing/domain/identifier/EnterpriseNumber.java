package be.sentum.billing.domain.identifier;

import java.util.regex.Pattern;

/**
 * A Belgian enterprise number: ten digits, the first 0 or 1, the last two 97 minus the remainder of the first eight by
 * 97. Dots are read over. Establishment units (2 to 8) are refused.
 */
public record EnterpriseNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[01]\\d{9}");
    private static final int MODULUS = 97;

    public EnterpriseNumber {
        digits = digits.replace(".", "");
        if (!FORM.matcher(digits).matches()
                || Integer.parseInt(digits.substring(8))
                        != MODULUS - Integer.parseInt(digits.substring(0, 8)) % MODULUS) {
            throw new IllegalArgumentException("not an enterprise number");
        }
    }

    public static EnterpriseNumber of(String text) {
        return new EnterpriseNumber(text);
    }

    /** {@code 0566.988.259} */
    public String written() {
        return digits.substring(0, 4) + '.' + digits.substring(4, 7) + '.' + digits.substring(7);
    }
}
