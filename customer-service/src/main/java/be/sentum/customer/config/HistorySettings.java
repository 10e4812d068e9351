package be.sentum.customer.config;

import io.smallrye.config.ConfigMapping;

/** How the history of values is kept. */
@ConfigMapping(prefix = "sentum.customer.value-history")
public interface HistorySettings {

    /** Under what values are hashed: 32 random bytes in Base64. No default outside dev and test. */
    String key();
}
