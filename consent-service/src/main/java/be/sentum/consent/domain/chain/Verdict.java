package be.sentum.consent.domain.chain;

/** What a look along a person's chain found. */
public sealed interface Verdict {

    /** Every event kept says what it said when it was written. */
    record Intact(int events) implements Verdict {}

    /** The first place at which an event was changed, is missing before its time, or the end was cut off. */
    record Broken(long position) implements Verdict {}
}
