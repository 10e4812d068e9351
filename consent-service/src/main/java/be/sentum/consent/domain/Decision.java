package be.sentum.consent.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whether a purpose may be pursued for a person right now, and why.
 *
 * @param reason a code: granted, denied, withdrawn, objection, never_asked, contract, legal_obligation,
 *     legitimate_interest
 */
public record Decision(PurposeCode purpose, boolean allowed, String reason) {

    /**
     * Decides from the last thing the person did about the purpose. Without any act, consent is missing (REQ-GEN-07)
     * and a legitimate interest stands. A later grant lifts an objection: only the person can do that (REQ-OBJ-01).
     */
    public static Decision of(Purpose purpose, @Nullable Act lastAct) {
        if (!purpose.optional()) {
            return allowed(purpose, reasonOfBasis(purpose.basis()));
        }
        return switch (lastAct) {
            case null ->
                purpose.basis() == Basis.CONSENT
                        ? denied(purpose, "never_asked")
                        : allowed(purpose, reasonOfBasis(purpose.basis()));
            case GRANTED -> allowed(purpose, "granted");
            case DENIED -> denied(purpose, "denied");
            case WITHDRAWN -> denied(purpose, "withdrawn");
            case OBJECTED -> denied(purpose, "objection");
        };
    }

    private static String reasonOfBasis(Basis basis) {
        return switch (basis) {
            case CONSENT -> "never_asked";
            case CONTRACT -> "contract";
            case LEGAL_OBLIGATION -> "legal_obligation";
            case LEGITIMATE_INTEREST -> "legitimate_interest";
        };
    }

    private static Decision allowed(Purpose purpose, String reason) {
        return new Decision(purpose.code(), true, reason);
    }

    private static Decision denied(Purpose purpose, String reason) {
        return new Decision(purpose.code(), false, reason);
    }
}
