package be.sentum.customer.config;

import io.smallrye.config.ConfigMapping;

/** How the history of values is kept. */
@ConfigMapping(prefix = "sentum.customer.value-history")
public interface HistorySettings {

    /**
     * Under what values are hashed: 32 random bytes in Base64. No default outside dev and test. It can be changed at any
     * time; keep the former ones for as long as hashes name them.
     */
    String key();
}
