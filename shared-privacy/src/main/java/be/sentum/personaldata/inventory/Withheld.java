package be.sentum.personaldata.inventory;

/** Why a personal column is not in the access package (REQ-ACC-06: redactions are minimal, and listed). */
public enum Withheld {
    /** It stands elsewhere in the package, or passes within moments: nothing is kept back, so nothing is listed. */
    COPY,
    /** It names one of our employees; the role is told instead (C-579/21). */
    EMPLOYEE,
    /** It is about somebody else (Art. 15(4)). */
    OTHER_PERSON,
    /** A key, a code or a hash: whoever has it could act in the person's name. That it exists is told. */
    SECRET;

    /** Whether the package lists it as redacted. */
    public boolean isListed() {
        return this != COPY;
    }
}
