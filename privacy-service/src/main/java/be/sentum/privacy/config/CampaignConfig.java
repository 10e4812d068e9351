package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Campaigns of erasure. */
@ConfigMapping(prefix = "sentum.campaign")
public interface CampaignConfig {

    /** Persons of one campaign. */
    @WithDefault("10000")
    int mostSubjects();

    /** Persons under way at the same time, of all campaigns and replicas together: what others leave to a campaign. */
    @WithDefault("10")
    int atOnce();

    /** How often one looks whether a campaign runs; read by the scheduler. */
    @WithDefault("1s")
    String every();
}
