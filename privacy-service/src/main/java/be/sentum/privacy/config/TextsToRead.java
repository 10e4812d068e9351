package be.sentum.privacy.config;

/** Which free texts an officer reads before an access package is released (REQ-ACC-06). */
public enum TextsToRead {
    /** What somebody else wrote about the person: reasons of a review, notes, doubts. */
    OTHERS,
    /** The person's own words too. */
    ALL
}
