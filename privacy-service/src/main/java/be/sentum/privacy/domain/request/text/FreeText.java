package be.sentum.privacy.domain.request.text;

/**
 * A text as a service handed it over.
 *
 * @param record what people call the record, in the language of the case
 * @param field what they call the field
 */
public record FreeText(TextPlace place, String record, String field, String text) {}
