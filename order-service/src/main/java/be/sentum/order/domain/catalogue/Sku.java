package be.sentum.order.domain.catalogue;

import java.util.regex.Pattern;

/** The code of a product: 1 to 64 letters, digits, dots, dashes or underscores, the first a letter or digit. */
public record Sku(String code) {

    /** What a code looks like, for adapters that check before they build one. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public Sku {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of a product");
        }
    }
}
