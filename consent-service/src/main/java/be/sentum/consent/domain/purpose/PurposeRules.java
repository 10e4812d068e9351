package be.sentum.consent.domain.purpose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every row of the register must fulfil (REQ-LB-01 and 03 to 05). That a basis never changes is REQ-LB-02. */
public final class PurposeRules {

    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "de", "en");
    private static final Set<String> PROFILES = Set.of("P07", "P10");
    private static final Set<String> NEVER_BY_CONTRACT = Set.of("P06", "P07", "P10");
    private static final Set<String> NEVER_IN_PROFILES = Set.of("special_category", "solvency");
    private static final int LONGEST_HISTORY = 24;

    private PurposeRules() {}

    /** In the order of the rows; empty when all is well. */
    public static List<Breach> breaches(Collection<RegisteredPurpose> register) {
        return register.stream().flatMap(PurposeRules::breaches).toList();
    }

    private static Stream<Breach> breaches(RegisteredPurpose row) {
        List<Breach> found = new ArrayList<>();
        PurposeCode code = row.code();
        if (row.basis() == Basis.CONSENT && !row.optional()) {
            found.add(new Breach(code, "REQ-LB-01", "consent_must_be_optional"));
        }
        if (!inAllLanguages(row.descriptions())) {
            found.add(new Breach(code, "REQ-LB-01", "description_missing"));
        }
        if (row.basis() == Basis.LEGITIMATE_INTEREST && !inAllLanguages(row.interests())) {
            found.add(new Breach(code, "REQ-LB-01", "interest_missing"));
        }
        if (row.basis() == Basis.LEGAL_OBLIGATION && isBlank(row.lawReference())) {
            found.add(new Breach(code, "REQ-LB-01", "law_missing"));
        }
        if (isBlank(row.retention())) {
            found.add(new Breach(code, "REQ-LB-01", "retention_missing"));
        }
        if (row.basis() == Basis.CONTRACT && NEVER_BY_CONTRACT.contains(code.value())) {
            found.add(new Breach(code, "REQ-LB-03", "contract_too_wide"));
        }
        if (row.active() && row.basis() == Basis.LEGITIMATE_INTEREST && row.balancingTest() == null) {
            found.add(new Breach(code, "REQ-LB-04", "lia_missing"));
        }
        if (PROFILES.contains(code.value()) && isEndless(row)) {
            found.add(new Breach(code, "REQ-LB-05", "endless_profile"));
        }
        return found.stream();
    }

    private static boolean isEndless(RegisteredPurpose row) {
        Integer months = row.historyMonths();
        return months == null
                || months > LONGEST_HISTORY
                || !row.excludedInputs().containsAll(NEVER_IN_PROFILES);
    }

    private static boolean inAllLanguages(Map<String, String> texts) {
        return LANGUAGES.stream()
                .noneMatch(language -> texts.getOrDefault(language, "").isBlank());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
