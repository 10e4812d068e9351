package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Time that the law leaves open. */
@ConfigMapping(prefix = "sentum.clock")
public interface ClockConfig {

    /** Within how many working days after receipt a question to the person still moves the last day. */
    @WithDefault("3")
    int workingDaysToAsk();

    /** How long the person's answer is awaited. */
    @WithDefault("P30D")
    Period unanswered();

    /** Within how long the same thing asked again is flagged. */
    @WithDefault("P3M")
    Period soonAgain();
}
