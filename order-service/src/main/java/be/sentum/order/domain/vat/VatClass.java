package be.sentum.order.domain.vat;

import be.sentum.order.domain.money.VatRate;
import java.util.regex.Pattern;

/**
 * Goods that the law taxes alike: {@code 21}, {@code 12}, {@code 6} and {@code 0} are the general ones, named by their
 * rate; others, {@code hotel}, exist where a rate changes for a part of the goods. 1 to 40 lower-case letters, digits or
 * dashes.
 */
public record VatClass(String code) {

    /** What a code looks like, for adapters that check before they build one. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,39}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public VatClass {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of a VAT class");
        }
    }

    /** The general class of a rate. */
    public static VatClass of(VatRate rate) {
        return new VatClass(rate.code());
    }
}
