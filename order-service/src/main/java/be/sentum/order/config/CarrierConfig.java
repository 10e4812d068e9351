package be.sentum.order.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What there is to know of carriers, by the codes of their registration as recipients. */
@ConfigMapping(prefix = "sentum.carriers")
public interface CarrierConfig {

    /** Those that cannot deliver without a phone number; the others are not told it (REQ-ORD-02). */
    Optional<Set<String>> needingPhone();

    /**
     * The secrets that carriers sign their calls with: {@code bpost=whsec_…,gls=whsec_…|whsec_…}, two with a bar between
     * while one replaces the other. None: that carrier reports with a token only.
     */
    @WithName("webhook-secrets")
    Optional<String> webhookSecrets();

    /** How old or how far ahead a signed call may be, and for how long its id is remembered. */
    @WithDefault("5m")
    Duration webhookWindow();

    /** Signed calls of one carrier in a minute, over all replicas. */
    @WithDefault("3000")
    int webhooksAMinute();

    /**
     * Whose parcels a client with the role carrier reports on: {@code bpost-client=bpost,hub=gls|dhl}. A client that is not
     * named here reports on all: it speaks for every carrier.
     */
    Optional<String> clients();
}
