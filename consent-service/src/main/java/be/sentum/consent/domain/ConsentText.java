package be.sentum.consent.domain;

/**
 * The text a person is shown before deciding.
 *
 * @param version major.minor: a new major asks everybody again, a minor mends wording (REQ-CON-06)
 * @param sha256 of the text in UTF-8, lower-case hex: what the proof of a consent refers to (REQ-CON-01)
 */
public record ConsentText(
        TextVersionId id, PurposeCode purpose, String version, String language, String text, String sha256) {}
