package be.sentum.billing.domain.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Belgian structured communication (OGM/VCS): twelve digits, the last two the remainder of the first ten by 97, with
 * 97 for 0. What a payment is recognised by.
 */
public record StructuredReference(long base) {

    private static final Pattern WRITTEN = Pattern.compile("\\+\\+\\+(\\d{3})/(\\d{4})/(\\d{5})\\+\\+\\+");
    private static final int MODULUS = 97;
    private static final long MOST = 9_999_999_999L;

    public StructuredReference {
        if (base < 0 || base > MOST) {
            throw new IllegalArgumentException("a structured communication has ten digits and two check digits");
        }
    }

    /** Reads {@code +++ddd/dddd/ddddd+++}; refuses another form and wrong check digits. */
    public static StructuredReference parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("not a structured communication");
        }
        String digits = written.group(1) + written.group(2) + written.group(3);
        var reference = new StructuredReference(Long.parseLong(digits.substring(0, 10)));
        if (!reference.digits().equals(digits)) {
            throw new IllegalArgumentException("wrong check digits");
        }
        return reference;
    }

    /** Reads all twelve digits; empty with wrong check digits. */
    public static Optional<StructuredReference> ofDigits(String digits) {
        return Optional.of(new StructuredReference(Long.parseLong(digits.substring(0, 10))))
                .filter(reference -> reference.digits().equals(digits));
    }

    /** All twelve digits. */
    public String digits() {
        long remainder = base % MODULUS;
        return String.format(Locale.ROOT, "%010d%02d", base, remainder == 0 ? MODULUS : remainder);
    }

    /** {@code +++ddd/dddd/ddddd+++} */
    public String written() {
        String digits = digits();
        return "+++" + digits.substring(0, 3) + '/' + digits.substring(3, 7) + '/' + digits.substring(7) + "+++";
    }
}
