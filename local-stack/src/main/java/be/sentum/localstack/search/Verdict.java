package be.sentum.localstack.search;

import java.util.Locale;

/** Whether what was found may be there. */
public enum Verdict {
    /** The inventory keeps it: a law or a claim. */
    KEPT,
    /** It goes by itself, and the reason says when. */
    PASSING,
    /** Not ours: the stack plays somebody else there, such as the person's own mailbox. */
    OUTSIDE,
    /** It must not be there. */
    LEFT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
