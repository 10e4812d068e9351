package be.sentum.privacy.domain.identity;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that only the customer and we should know (REQ-IDV-01). Kept and compared as a keyed fingerprint, in one
 * form whatever way it was typed.
 *
 * @param value in that one form
 */
public record Fact(Kind kind, String value) {

    /** What is asked for: what stands in every confirmation and on every invoice, and nothing more. */
    public enum Kind {
        ORDER_NUMBER,
        INVOICE_NUMBER,
        INVOICE_AMOUNT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int LONGEST = 100;

    /** 1.234,50 and 1,234.5 and 1234: whole part, and one or two digits after the last separator. */
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d.,]*?)(?:[.,](\\d{1,2}))?");

    public Fact {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("no " + kind.word());
        }
    }

    public static Fact orderNumber(String number) {
        return new Fact(Kind.ORDER_NUMBER, compact(number));
    }

    public static Fact invoiceNumber(String number) {
        return new Fact(Kind.INVOICE_NUMBER, compact(number));
    }

    public static Fact invoiceAmount(BigDecimal amount) {
        return new Fact(Kind.INVOICE_AMOUNT, amount.stripTrailingZeros().toPlainString());
    }

    /** As a person typed it; empty when it cannot be that kind of fact at all. */
    public static Optional<Fact> typed(Kind kind, String text) {
        String compact = compact(text);
        if (compact.isEmpty() || compact.length() > LONGEST) {
            return Optional.empty();
        }
        return kind == Kind.INVOICE_AMOUNT ? amount(compact) : Optional.of(new Fact(kind, compact));
    }

    private static Optional<Fact> amount(String compact) {
        Matcher amount = AMOUNT.matcher(compact.replaceAll("EUROS?|EUR|€", ""));
        if (!amount.matches()) {
            return Optional.empty();
        }
        String whole = amount.group(1).replaceAll("[.,]", "");
        String cents = amount.group(2) == null ? "0" : amount.group(2);
        return Optional.of(invoiceAmount(new BigDecimal(whole + "." + cents)));
    }

    private static String compact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}\\p{Cntrl}#]", "")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Fact[" + kind + "]";
    }
}
