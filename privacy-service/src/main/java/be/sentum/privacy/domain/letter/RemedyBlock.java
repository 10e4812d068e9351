package be.sentum.privacy.domain.letter;

/** What a letter that refuses something tells besides (REQ-CLK-04, Art. 12(4)). */
public enum RemedyBlock {
    /** Why. */
    REASONS,
    /** To whom to complain, with everything needed to reach them (REQ-NOT-04). */
    COMPLAINT,
    /** Which court. */
    COURT
}
