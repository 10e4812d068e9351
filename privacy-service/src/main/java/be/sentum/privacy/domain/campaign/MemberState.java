package be.sentum.privacy.domain.campaign;

import java.util.Locale;

/** How far the erasure of one person of a campaign is. */
public enum MemberState {
    WAITING,
    /** A case of its own runs. */
    RUNNING,
    /** Carried out in every service, and verified. */
    ERASED,
    /** Its plan names something that stands against it: the case waits for an officer. */
    BLOCKED,
    /** No case was opened. */
    SKIPPED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
