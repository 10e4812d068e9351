package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Time that the law leaves open. */
@ConfigMapping(prefix = "sentum.restriction")
public interface RestrictionConfig {

    /** How long after the letter a restriction ends that ends by itself: an objection refused or withdrawn (Art. 18(3)). */
    @WithDefault("3d")
    Duration liftNotice();

    /** How often planned ends and silent services are looked at; read by the scheduler. */
    @WithDefault("10s")
    String every();

    /** How often objections are looked for that nobody decided in time; read by the scheduler. */
    @WithDefault("10m")
    String upholdEvery();
}
