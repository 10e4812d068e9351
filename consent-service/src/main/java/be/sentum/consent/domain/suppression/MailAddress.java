package be.sentum.consent.domain.suppression;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/** An e-mail address as it was given. It is not shown by {@code toString}. */
public record MailAddress(String value) {

    /** Refuses what no mail could be sent to. */
    public MailAddress {
        if (value.indexOf('@') < 0 || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("no e-mail address");
        }
    }

    /**
     * One form for all ways of writing the same address (REQ-MKT-07): composed letters, no space around, lower case, the
     * domain as it stands in the DNS. A tag and dots stay: they may be another mailbox.
     */
    public String normalised() {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        return plain.substring(0, at + 1) + ascii(plain.substring(at + 1));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // No name of the DNS; the same letters still give the same hash.
            return domain;
        }
    }

    @Override
    public String toString() {
        return "MailAddress";
    }
}
