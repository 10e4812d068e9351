package be.sentum.privacy.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A purpose as consent-service, which owns the register, announced it (REQ-LB-01).
 *
 * @param code P01 to P17
 * @param optional whether a person may say no to it
 * @param active whether it is pursued at all
 * @param texts by language: nl, fr, de, en
 * @param lawReference the law it rests on, or that shapes it
 * @param retention the rule of the retention schedule: {@code RET-11}
 * @param balancingTest the assessment of a legitimate interest: {@code LIA-2026-06}
 * @param dataTypes kinds of data it needs, in the words of DPV
 * @param optionalTypes kinds of data it uses when a person gave them
 * @param recipients codes of recipients that consent-service names for it
 * @param retentionPeriod an ISO 8601 duration, or a sentence where it does not end on a day
 */
public record Purpose(
        String code,
        Basis basis,
        boolean optional,
        boolean active,
        Map<String, Text> texts,
        @Nullable String lawReference,
        @Nullable String retention,
        @Nullable String balancingTest,
        @Nullable LocalDate balancedOn,
        List<String> dataTypes,
        List<String> optionalTypes,
        List<String> recipients,
        String retentionPeriod) {

    public Purpose {
        texts = Map.copyOf(texts);
        dataTypes = List.copyOf(dataTypes);
        optionalTypes = List.copyOf(optionalTypes);
        recipients = List.copyOf(recipients);
    }

    /** @param interest the interest pursued, where it rests on one */
    public record Text(String description, @Nullable String interest) {}

    /** What a purpose rests on (Art. 6(1)). */
    public enum Basis {
        CONSENT,
        CONTRACT,
        LEGAL_OBLIGATION,
        LEGITIMATE_INTEREST;

        /** The letter of Art. 6(1). */
        public String letter() {
            return switch (this) {
                case CONSENT -> "a";
                case CONTRACT -> "b";
                case LEGAL_OBLIGATION -> "c";
                case LEGITIMATE_INTEREST -> "f";
            };
        }
    }

    public Optional<Text> in(String language) {
        return Optional.ofNullable(texts.get(language));
    }
}
