package be.sentum.order.domain.delivery;

/** What opens the public tracking page of a parcel: random, unguessable, says nothing about anybody (REQ-ORD-03). */
public record TrackingToken(String value) {

    /** What a token looks like, for adapters that need not ask for anything else. */
    public static final String PATTERN = "[A-Za-z0-9_-]{1,100}";
}
