package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one caller may do at a time, counted over all replicas. */
@ConfigMapping(prefix = "sentum.throttle")
public interface ThrottleConfig {

    /** Rights requests that one person sends; what is more is taken in, answered 429, and begins later. */
    @WithDefault("20")
    int requests();

    /** The window, which begins with the first request. */
    @WithDefault("1h")
    Duration requestsWindow();

    /** Downloads of one package. */
    @WithDefault("60")
    int downloads();

    @WithDefault("1h")
    Duration downloadsWindow();
}
