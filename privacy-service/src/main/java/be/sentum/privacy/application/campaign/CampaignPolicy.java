package be.sentum.privacy.application.campaign;

/**
 * The limits of campaigns, all configuration.
 *
 * @param mostSubjects persons of one campaign
 * @param atOnce persons under way at the same time, of all campaigns together
 */
public record CampaignPolicy(int mostSubjects, int atOnce) {}
