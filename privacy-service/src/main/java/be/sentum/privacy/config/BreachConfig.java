package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The clock of breaches. A change of the law is under way (96 hours): hence configuration (REQ-BRE-04). */
@ConfigMapping(prefix = "sentum.breach")
public interface BreachConfig {

    /** Within how much time from awareness the authority is told. */
    @WithDefault("72h")
    Duration within();

    /** How long before the deadline an officer is called. */
    @WithDefault("24h")
    Duration warnBefore();

    /** How often the deadlines are looked at. Read by the scheduler. */
    @WithDefault("5m")
    String watchEvery();
}
