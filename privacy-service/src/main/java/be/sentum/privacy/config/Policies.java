package be.sentum.privacy.config;

import be.sentum.privacy.application.ClockPolicy;
import be.sentum.privacy.application.RightsPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the application its numbers. */
class Policies {

    @Produces
    @Singleton
    RightsPolicy rights(RightsConfig config) {
        return new RightsPolicy(
                config.downloadable(),
                config.packageKept(),
                config.reminders().first(),
                config.reminders().last(),
                config.reminders().alarmAfter());
    }

    @Produces
    @Singleton
    ClockPolicy clock(ClockConfig config) {
        return new ClockPolicy(config.workingDaysToAsk(), config.unanswered(), config.soonAgain());
    }
}
