package be.sentum.customer.domain.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A VAT number. A Belgian one is {@code BE} and an enterprise number; its old form of nine digits gets its leading 0.
 * Of other countries only the outer form is checked (requirements catalogue, section 18).
 */
public record VatNumber(String value) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.-]");
    private static final Pattern OLD_BELGIAN = Pattern.compile("BE\\d{9}");
    private static final Pattern ANY = Pattern.compile("[A-Z]{2}[A-Z0-9+*]{2,12}");

    /** Refuses {@code invalid_format}, and for Belgium what {@link EnterpriseNumber} refuses. */
    public VatNumber {
        value = PUNCTUATION.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
        if (OLD_BELGIAN.matcher(value).matches()) {
            value = "BE0" + value.substring(2);
        }
        if (!ANY.matcher(value).matches()) {
            throw new InvalidValue("invalid_format");
        }
        if (value.startsWith("BE")) {
            value = "BE" + new EnterpriseNumber(value.substring(2)).value();
        }
    }

    /** Whether this is the VAT number of that enterprise; true for other countries, where nothing ties the two. */
    public boolean belongsTo(EnterpriseNumber enterprise) {
        return !value.startsWith("BE") || value.substring(2).equals(enterprise.value());
    }
}
