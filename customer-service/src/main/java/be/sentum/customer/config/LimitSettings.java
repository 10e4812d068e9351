package be.sentum.customer.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a customer may hold ({@code docs/limits.md}). */
@ConfigMapping(prefix = "sentum.customer.limits")
public interface LimitSettings {

    /** Addresses of one customer. */
    @WithDefault("10")
    int addresses();

    /** Supplementary statements of one customer. */
    @WithDefault("20")
    int statements();
}
