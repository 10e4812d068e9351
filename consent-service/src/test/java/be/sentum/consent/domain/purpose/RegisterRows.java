package be.sentum.consent.domain.purpose;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of the register of purposes that keep every rule, and ways to break one. */
public record RegisterRows(
        String code,
        Basis basis,
        boolean optional,
        boolean active,
        Map<String, String> descriptions,
        Map<String, String> interests,
        @Nullable String law,
        @Nullable String retention,
        @Nullable BalancingTest test,
        @Nullable Integer months,
        Set<String> excluded) {

    public static RegisterRows sound(String code, Basis basis) {
        return new RegisterRows(
                code,
                basis,
                basis == Basis.CONSENT,
                true,
                texts(),
                basis == Basis.LEGITIMATE_INTEREST ? texts() : Map.of(),
                basis == Basis.LEGAL_OBLIGATION ? "a law" : null,
                "RET-10",
                basis == Basis.LEGITIMATE_INTEREST
                        ? new BalancingTest("LIA-1", LocalDate.of(2026, 1, 15), "dpo")
                        : null,
                24,
                Set.of("special_category", "solvency"));
    }

    private static Map<String, String> texts() {
        return Map.of("nl", "n", "fr", "f", "de", "d", "en", "e");
    }

    RegisterRows mandatory() {
        return new RegisterRows(
                code, basis, false, active, descriptions, interests, law, retention, test, months, excluded);
    }

    RegisterRows inactive() {
        return new RegisterRows(
                code, basis, optional, false, descriptions, interests, law, retention, test, months, excluded);
    }

    RegisterRows describedAs(Map<String, String> texts) {
        return new RegisterRows(
                code, basis, optional, active, texts, interests, law, retention, test, months, excluded);
    }

    RegisterRows pursuing(Map<String, String> texts) {
        return new RegisterRows(
                code, basis, optional, active, descriptions, texts, law, retention, test, months, excluded);
    }

    RegisterRows withoutLaw() {
        return new RegisterRows(
                code, basis, optional, active, descriptions, interests, null, retention, test, months, excluded);
    }

    RegisterRows withoutRetention() {
        return new RegisterRows(
                code, basis, optional, active, descriptions, interests, law, null, test, months, excluded);
    }

    RegisterRows withoutTest() {
        return new RegisterRows(
                code, basis, optional, active, descriptions, interests, law, retention, null, months, excluded);
    }

    RegisterRows reachingBack(@Nullable Integer howMany) {
        return new RegisterRows(
                code, basis, optional, active, descriptions, interests, law, retention, test, howMany, excluded);
    }

    RegisterRows using(String input) {
        Set<String> rest = excluded.stream().filter(e -> !e.equals(input)).collect(java.util.stream.Collectors.toSet());
        return new RegisterRows(
                code, basis, optional, active, descriptions, interests, law, retention, test, months, rest);
    }

    public RegisteredPurpose row() {
        return new RegisteredPurpose(
                new PurposeCode(code),
                basis,
                optional,
                active,
                descriptions,
                interests,
                law,
                retention,
                test,
                months,
                excluded,
                new ProcessingTerms("DirectMarketing", List.of("EmailAddress"), List.of(), List.of("mailer"), "P24M"));
    }
}
