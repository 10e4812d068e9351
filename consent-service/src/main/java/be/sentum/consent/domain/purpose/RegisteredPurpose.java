package be.sentum.consent.domain.purpose;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register of purposes, as it was found: it may break a rule, which {@link PurposeRules} tells.
 *
 * @param optional whether a person may say no to it
 * @param active whether it is pursued at all
 * @param descriptions by language: nl, fr, de, en
 * @param interests the interest pursued, by language; empty unless it rests on one
 * @param lawReference the law it rests on, or that shapes it
 * @param retention the rule of the retention schedule: {@code RET-11}
 * @param balancingTest for a legitimate interest
 * @param historyMonths how far back its inputs may reach, where it is limited
 * @param excludedInputs kinds of data it never uses: {@code special_category}, {@code solvency}
 * @param terms how a receipt describes the processing
 */
public record RegisteredPurpose(
        PurposeCode code,
        Basis basis,
        boolean optional,
        boolean active,
        Map<String, String> descriptions,
        Map<String, String> interests,
        @Nullable String lawReference,
        @Nullable String retention,
        @Nullable BalancingTest balancingTest,
        @Nullable Integer historyMonths,
        Set<String> excludedInputs,
        ProcessingTerms terms) {

    public RegisteredPurpose {
        descriptions = Map.copyOf(descriptions);
        interests = Map.copyOf(interests);
        excludedInputs = Set.copyOf(excludedInputs);
    }
}
