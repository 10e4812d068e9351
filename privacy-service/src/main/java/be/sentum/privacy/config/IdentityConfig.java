package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How a person without a log-in proves who they are (REQ-IDV-01). */
@ConfigMapping(prefix = "sentum.identity")
public interface IdentityConfig {

    /**
     * 32 random bytes in Base64, under which addresses, facts and links are hashed. No default outside development: with
     * another key nobody is recognised.
     */
    String key();

    /** What links in letters begin with: where the world reaches this service. */
    String publicUrl();

    /** How long a link works. */
    @WithDefault("P14D")
    Period linkValid();

    /** Wrong answers after which a check is locked. */
    @WithDefault("5")
    int tries();

    /** For how long. */
    @WithDefault("24h")
    Duration lock();
}
