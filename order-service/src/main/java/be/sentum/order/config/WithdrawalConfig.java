package be.sentum.order.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How consumers withdraw from what they bought (REQ-ORD-04). */
@ConfigMapping(prefix = "sentum.orders")
public interface WithdrawalConfig {

    /** From the day after the last of it arrived; at least 14 days (CEL VI.47). */
    @WithDefault("P14D")
    Period withdrawalPeriod();

    /** On top of it. P12M where consumers were not told of their right (CEL VI.48). */
    @WithDefault("P0D")
    Period withdrawalExtension();

    /** For how long a statement can be confirmed. */
    @WithDefault("PT24H")
    Duration withdrawalConfirmation();

    /** Statements about one order by people who are not logged in as its buyer, within the window. */
    @WithDefault("10")
    int withdrawalTries();

    @WithDefault("PT1H")
    Duration withdrawalWindow();

    /** Answers to them go on this beat, so that their time does not tell whether there is such an order. */
    @WithDefault("PT0.15S")
    Duration withdrawalBeat();

    /** Where the world reaches this service: links in letters begin with it. */
    String publicUrl();
}
