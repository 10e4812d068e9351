package be.sentum.privacy.domain.identity;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address as it was given. It is not shown by {@code toString}. */
public record MailAddress(String value) {

    /** RFC 5321. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+");

    /** Refuses what no mail could be sent to. */
    public MailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no e-mail address");
        }
    }

    /** Empty when the text is something else: a telephone number, a postal address. */
    public static Optional<MailAddress> in(@Nullable String text) {
        if (text == null
                || text.strip().length() > LONGEST
                || !SHAPE.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new MailAddress(text.strip()));
    }

    /**
     * One form for all ways of writing the same address: composed letters, lower case, the domain as it stands in the
     * DNS. A tag and dots stay: they may be another mailbox.
     */
    public String normalised() {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        return plain.substring(0, at + 1) + ascii(plain.substring(at + 1));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // No name of the DNS; the same letters still give the same fingerprint.
            return domain;
        }
    }

    @Override
    public String toString() {
        return "MailAddress";
    }
}
