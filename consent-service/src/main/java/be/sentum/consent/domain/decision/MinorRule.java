package be.sentum.consent.domain.decision;

import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.purpose.Basis;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What minors can allow (Art. 8 GDPR, Art. 7 Law of 30 July 2018, REQ-CHD-01). The card says only whether somebody is of
 * age; who is not says with the choice whether to be 13 or older, and that is not kept. Whoever does not say so counts
 * as younger.
 */
public final class MinorRule {

    /** Personalised advertising and the judgement of solvency are not for minors at all. */
    private static final Set<String> ADULTS_ONLY = Set.of("P06", "P10");

    private MinorRule() {}

    public static boolean isForAdultsOnly(PurposeCode purpose) {
        return ADULTS_ONLY.contains(purpose.value());
    }

    /**
     * Why this person cannot allow the purpose; empty when nothing stands in the way.
     *
     * @param minor what the card says
     * @param said what the person says with the choice
     * @param guardianAgreed whether a guardian has confirmed this purpose for this person
     */
    public static Optional<Rejection> refusal(
            Purpose purpose, boolean minor, @Nullable AgeBand said, boolean guardianAgreed) {
        AgeBand band = band(minor, said);
        if (band == AgeBand.ADULT) {
            return Optional.empty();
        }
        if (isForAdultsOnly(purpose.code())) {
            return Optional.of(new Rejection.AdultRequired());
        }
        return needsGuardian(purpose, minor, said) && !guardianAgreed
                ? Optional.of(new Rejection.GuardianRequired())
                : Optional.empty();
    }

    /** Whether the grant of this person rests on a guardian's act. */
    public static boolean needsGuardian(Purpose purpose, boolean minor, @Nullable AgeBand said) {
        return band(minor, said) == AgeBand.UNDER_13 && purpose.basis() == Basis.CONSENT;
    }

    /**
     * What holds for a person: what is for adults only is denied to a minor. A no of the person keeps its own reason: it
     * stands when the person is of age.
     */
    public static Decision decision(Purpose purpose, boolean minor, @Nullable Choice last, Instant now) {
        boolean deniedAnyway = last != null && last.act() != Act.GRANTED;
        return minor && isForAdultsOnly(purpose.code()) && !deniedAnyway
                ? Decision.denied(purpose, "minor")
                : Decision.of(purpose, last, now);
    }

    /** The stricter of what the card and what the person says. */
    private static AgeBand band(boolean minor, @Nullable AgeBand said) {
        if (minor) {
            return said == AgeBand.FROM_13_TO_17 ? said : AgeBand.UNDER_13;
        }
        return said == null ? AgeBand.ADULT : said;
    }
}
