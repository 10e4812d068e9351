package be.sentum.consent.domain.decision;

import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.purpose.Basis;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a purpose may be pursued for a person right now, and why.
 *
 * @param reason a code: granted, denied, withdrawn, objection, expired, guardian_consent_ended, needs_renewal,
 *     never_asked, minor, processing_restricted, contract, legal_obligation, legitimate_interest
 */
public record Decision(PurposeCode purpose, boolean allowed, String reason) {

    /** Every other reason denies. */
    private static final Set<String> ALLOWING =
            Set.of("granted", "contract", "legal_obligation", "legitimate_interest");

    /** The decision that was told with this reason. */
    public static Decision told(PurposeCode purpose, String reason) {
        return new Decision(purpose, ALLOWING.contains(reason), reason);
    }

    /**
     * Decides from the last thing that happened about the purpose. Without any act, consent is missing (REQ-GEN-07) and
     * a legitimate interest stands. A later grant lifts an objection: only the person can do that (REQ-OBJ-01). A grant
     * whose time is over (REQ-CON-07) or whose text has a newer major version (REQ-CON-06) counts as denied at once,
     * whether or not anybody has noticed.
     */
    public static Decision of(Purpose purpose, @Nullable Choice last, Instant now) {
        if (!purpose.optional()) {
            return new Decision(purpose.code(), true, reasonOfBasis(purpose.basis()));
        }
        if (last == null) {
            return new Decision(purpose.code(), purpose.basis() != Basis.CONSENT, reasonOfBasis(purpose.basis()));
        }
        return switch (last.act()) {
            case GRANTED -> granted(purpose, last, now);
            case DENIED -> denied(purpose, "denied");
            case WITHDRAWN -> denied(purpose, "withdrawn");
            case OBJECTED -> denied(purpose, "objection");
            case EXPIRED -> denied(purpose, "expired");
            case OUTGROWN -> denied(purpose, "guardian_consent_ended");
        };
    }

    private static Decision granted(Purpose purpose, Choice last, Instant now) {
        if (last.hasExpired(now)) {
            return denied(purpose, "expired");
        }
        if (last.major() < purpose.texts().major(BelgianTime.day(now))) {
            return denied(purpose, "needs_renewal");
        }
        return new Decision(purpose.code(), true, "granted");
    }

    private static String reasonOfBasis(Basis basis) {
        return switch (basis) {
            case CONSENT -> "never_asked";
            case CONTRACT -> "contract";
            case LEGAL_OBLIGATION -> "legal_obligation";
            case LEGITIMATE_INTEREST -> "legitimate_interest";
        };
    }

    /** Denied for a reason outside the person's acts, such as {@code minor}. */
    public static Decision denied(Purpose purpose, String reason) {
        return new Decision(purpose.code(), false, reason);
    }
}
