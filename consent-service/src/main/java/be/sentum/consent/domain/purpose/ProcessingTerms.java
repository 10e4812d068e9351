package be.sentum.consent.domain.purpose;

import java.util.List;

/**
 * The processing behind a purpose, in the words of DPV 2.3.
 *
 * @param purpose a purpose of {@code https://w3id.org/dpv#}
 * @param dataTypes types of {@code https://w3id.org/dpv/pd#} that it needs
 * @param optionalTypes types that are used when a person gave them
 * @param recipients registered recipients, by their codes
 * @param retentionPeriod how long, as ISO 8601 duration; a sentence where it does not end on a day
 */
public record ProcessingTerms(
        String purpose,
        List<String> dataTypes,
        List<String> optionalTypes,
        List<String> recipients,
        String retentionPeriod) {

    public ProcessingTerms {
        dataTypes = List.copyOf(dataTypes);
        optionalTypes = List.copyOf(optionalTypes);
        recipients = List.copyOf(recipients);
    }
}
