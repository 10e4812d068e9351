package be.sentum.billing.domain.payment;

import be.sentum.billing.domain.identifier.StructuredReference;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a payment is recognised. */
public sealed interface PaymentReference {

    /** As it is kept and shown. */
    String written();

    /** The structured communication of an issued invoice. */
    record Structured(StructuredReference communication) implements PaymentReference {

        @Override
        public String written() {
            return communication.written();
        }
    }

    /** The number of an order. */
    record OrderNumber(String written) implements PaymentReference {

        private static final Pattern SHAPE = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,39}");
    }

    /**
     * Reads what a payer gave: a structured communication with or without its signs, or an order number in whatever case.
     * Empty for what can be neither.
     */
    static Optional<PaymentReference> read(String given) {
        String text = given.strip().toUpperCase(Locale.ROOT);
        String digits = text.replaceAll("[+*/ .]", "");
        if (digits.matches("\\d{12}")) {
            return StructuredReference.ofDigits(digits).map(Structured::new);
        }
        return OrderNumber.SHAPE.matcher(text).matches() ? Optional.of(new OrderNumber(text)) : Optional.empty();
    }
}
