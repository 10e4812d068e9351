package be.sentum.privacy.domain.campaign;

import java.util.Locale;

/** How far a campaign is. */
public enum CampaignState {
    /** Waits for the second officer; nothing has happened to anybody. */
    PROPOSED,
    RUNNING,
    /** Nobody new begins; erasures under way end. */
    PAUSED,
    /** Everybody is erased, or was left out with a reason. */
    DONE,
    /** Nobody new begins any more. */
    CANCELLED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
