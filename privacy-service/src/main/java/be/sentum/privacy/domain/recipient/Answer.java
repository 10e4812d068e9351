package be.sentum.privacy.domain.recipient;

/** What came of telling a recipient. */
public sealed interface Answer {

    /** Told, and it said at once that it knows. */
    record Acknowledged(Means means) implements Answer {}

    /** Told; the answer is awaited. */
    record Told(Means means) implements Answer {}

    /** Not reached, or it did not take it. */
    record NotTaken() implements Answer {}

    /** Nobody registered how it is reached. */
    record NoWay() implements Answer {}
}
