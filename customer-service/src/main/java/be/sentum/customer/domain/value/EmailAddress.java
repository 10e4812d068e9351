package be.sentum.customer.domain.value;

import be.sentum.customer.domain.text.Typed;
import be.sentum.identifiers.NationalRegisterNumber;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, kept as it was given (requirements catalogue, section 18). Syntax only: that it can be reached is
 * another question.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254; // RFC 5321, path
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\".]+(\\.[^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\".]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    /**
     * Refuses more than 254 characters, also in punycode ({@code too_long}), what is no address
     * ({@code invalid_format}), and what {@link Text} refuses.
     */
    public EmailAddress {
        value = Typed.normalised(value);
        if (value.length() > LONGEST) {
            throw new InvalidValue("too_long");
        }
        int at = value.indexOf('@');
        if (at < 1
                || value.substring(0, at).getBytes(StandardCharsets.UTF_8).length > LONGEST_LOCAL
                || !LOCAL.matcher(value.substring(0, at)).matches()) {
            throw new InvalidValue("invalid_format");
        }
        if (!Typed.isPlainLine(value)) {
            throw new InvalidValue(Typed.FORBIDDEN_CHARACTER);
        }
        String domain = asciiDomain(value);
        if (!DOMAIN.matcher(domain).matches()) {
            throw new InvalidValue("invalid_format");
        }
        if (at + 1 + domain.length() > LONGEST) {
            throw new InvalidValue("too_long");
        }
        if (NationalRegisterNumber.isIn(value)) {
            throw new InvalidValue(NationalRegisterNumber.NOT_ALLOWED);
        }
    }

    /** For comparing: lower case, the domain in punycode. Two addresses with the same form reach the same mailbox. */
    public String comparable() {
        return value.substring(0, value.indexOf('@')).toLowerCase(Locale.ROOT) + "@" + asciiDomain(value);
    }

    private static String asciiDomain(String address) {
        try {
            return IDN.toASCII(address.substring(address.indexOf('@') + 1)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("invalid_format");
        }
    }
}
