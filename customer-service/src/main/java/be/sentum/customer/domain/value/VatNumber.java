package be.sentum.customer.domain.value;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A VAT number. A Belgian one is {@code BE} and an enterprise number. Of other countries only the outer form is checked
 * (requirements catalogue, section 18); many have eleven digits, so no national register number is looked for in them.
 *
 * @param normalisedFrom the old Belgian form of nine digits, when it was given so: {@code BE566988259}
 */
public record VatNumber(String value, @Nullable String normalisedFrom) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.-]");
    private static final Pattern OLD_BELGIAN = Pattern.compile("BE\\d{9}");
    private static final Pattern ANY = Pattern.compile("[A-Z]{2}[A-Z0-9+*]{2,12}");

    /** Refuses {@code invalid_format}, and for Belgium what {@link EnterpriseNumber} refuses. */
    public static VatNumber of(String text) {
        String given = PUNCTUATION.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return OLD_BELGIAN.matcher(given).matches()
                ? new VatNumber("BE0" + given.substring(2), given)
                : new VatNumber(given, null);
    }

    /** As it was kept; refuses like {@link #of}. */
    public VatNumber {
        if (!ANY.matcher(value).matches()) {
            throw new InvalidValue("invalid_format");
        }
        if (value.startsWith("BE")) {
            value = "BE" + new EnterpriseNumber(value.substring(2)).value();
        }
    }

    /** As it was given, but for punctuation and case. */
    public String asGiven() {
        return normalisedFrom == null ? value : normalisedFrom;
    }

    /** Whether this is the VAT number of that enterprise; true for other countries, where nothing ties the two. */
    public boolean belongsTo(EnterpriseNumber enterprise) {
        return !value.startsWith("BE") || value.substring(2).equals(enterprise.value());
    }
}
