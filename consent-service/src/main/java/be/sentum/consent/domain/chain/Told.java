package be.sentum.consent.domain.chain;

/**
 * What other services were last told about a purpose for a person.
 *
 * @param version grows with each telling, also of what nobody did
 * @param reason the reason of that decision
 */
public record Told(long version, String reason) {

    /** The next telling. */
    public Told next(String other) {
        return new Told(version + 1, other);
    }
}
