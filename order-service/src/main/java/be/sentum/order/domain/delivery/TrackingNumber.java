package be.sentum.order.domain.delivery;

import java.util.regex.Pattern;

/** The number a carrier gave a parcel: 4 to 40 letters, digits or dashes; no two parcels have the same. */
public record TrackingNumber(String value) {

    /** What a number looks like, for adapters that check before they build one. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9-]{3,39}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public TrackingNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tracking number");
        }
    }
}
