package be.sentum.consent.domain.purpose;

import be.sentum.consent.domain.decision.Decision;

/** What holds for a person who has decided nothing: it follows from the purpose's basis and from nothing else. */
public final class StandingDecisions {

    private StandingDecisions() {}

    /** Consent is missing until it is given (REQ-GEN-07); any other basis carries its purpose. */
    public static Decision of(Purpose purpose) {
        return new Decision(purpose.code(), purpose.basis() != Basis.CONSENT, reason(purpose.basis()));
    }

    private static String reason(Basis basis) {
        return switch (basis) {
            case CONSENT -> "never_asked";
            case CONTRACT -> "contract";
            case LEGAL_OBLIGATION -> "legal_obligation";
            case LEGITIMATE_INTEREST -> "legitimate_interest";
        };
    }
}
