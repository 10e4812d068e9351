package be.sentum.consent.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of consent-service. */
@ConfigMapping(prefix = "sentum.consent")
public interface ConsentConfig {

    /** For how many years the proof of an act is kept (RET-11, REQ-CON-09). */
    @WithDefault("5")
    int proofYears();
}
