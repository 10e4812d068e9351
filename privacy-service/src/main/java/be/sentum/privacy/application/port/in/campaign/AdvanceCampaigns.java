package be.sentum.privacy.application.port.in.campaign;

/**
 * Moves running campaigns on, one person a call. Never more than {@code sentum.campaign.at-once} persons are under way,
 * so that everybody else's requests do not wait for a campaign. May be called by several replicas at once, and after a
 * crash at any point: nobody is begun twice.
 */
public interface AdvanceCampaigns {

    /** Opens the next person's case; false when nobody waits or enough are under way. */
    boolean begin();

    /** Decides a case whose plan is complete, or notes one that has ended; false when there is none. */
    boolean settle();

    /** Ends campaigns with nobody left; answers whether any still runs. */
    boolean finish();
}
