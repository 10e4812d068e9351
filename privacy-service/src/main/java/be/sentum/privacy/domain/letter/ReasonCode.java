package be.sentum.privacy.domain.letter;

import java.util.Locale;
import java.util.Optional;

/** Reasons for a decision that have a text in every language; an officer may add own words. */
public enum ReasonCode {
    /** Art. 17(3)(b): for instance invoices. */
    LEGAL_OBLIGATION,
    /** Art. 17(3)(e), 18(1)(c), 21(1). */
    LEGAL_CLAIMS,
    /** Art. 15(4), 20(4). */
    RIGHTS_OF_OTHERS,
    /** Art. 16: it was looked into. */
    ACCURACY_CONFIRMED,
    /** REQ-REC-01: an issued invoice stays; if it was wrong, a credit note and a new invoice take its place. */
    ISSUED_DOCUMENT,
    /** Art. 20(2): the other controller could not be reached, or did not take it. */
    TRANSFER_NOT_FEASIBLE,
    /** Art. 21(1). */
    COMPELLING_GROUNDS,
    /** Art. 17(1)(a): still needed for what it was collected for. */
    STILL_NEEDED,
    /** Art. 20(1): neither consent nor contract, or not provided by the person. */
    NOT_PORTABLE,
    /** Art. 18(1): none of the four. */
    NO_GROUND_FOR_RESTRICTION,
    /** Art. 22(3): a human came to the same. */
    DECISION_CONFIRMED,
    /** Art. 11(2): nothing held points to the person. */
    NOT_IDENTIFIABLE,
    /** Art. 12(6). */
    IDENTITY_NOT_ESTABLISHED,
    /** Art. 12(5). */
    MANIFESTLY_UNFOUNDED,
    /** Art. 12(5). */
    EXCESSIVE;

    public static Optional<ReasonCode> named(String word) {
        for (ReasonCode code : values()) {
            if (code.word().equals(word)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Art. 21(1): what alone outweighs an objection. */
    public boolean overridesObjection() {
        return this == COMPELLING_GROUNDS || this == LEGAL_CLAIMS;
    }

    /** REQ-FEE-01: never one officer's alone. */
    public boolean needsFourEyes() {
        return this == MANIFESTLY_UNFOUNDED || this == EXCESSIVE;
    }
}
