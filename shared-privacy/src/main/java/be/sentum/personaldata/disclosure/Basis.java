package be.sentum.personaldata.disclosure;

import java.util.Locale;

/** What a disclosure rests on (Art. 6(1)). */
public enum Basis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    LEGITIMATE_INTEREST;

    /** {@code legal_obligation} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
