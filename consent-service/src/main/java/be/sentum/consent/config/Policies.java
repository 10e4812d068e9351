package be.sentum.consent.config;

import be.sentum.consent.domain.decision.ConsentPolicy;
import be.sentum.consent.domain.decision.RepeatPolicy;
import be.sentum.consent.domain.optin.MailLimit;
import be.sentum.consent.domain.purpose.PurposeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;

/** Settings in the domain's words. */
@ApplicationScoped
class Policies {

    @Produces
    @Singleton
    ConsentPolicy consentPolicy(ConsentConfig config) {
        Map<PurposeCode, Period> validity = new HashMap<>();
        config.validity().forEach((code, period) -> validity.put(new PurposeCode(code), period));
        return new ConsentPolicy(
                validity,
                config.refusalRemembered(),
                config.clockSkew(),
                config.toldWithin(),
                config.answerWithin(),
                config.proofKept());
    }

    @Produces
    @Singleton
    MailLimit mailLimit(ConsentConfig config) {
        return new MailLimit(config.confirmationMails(), config.confirmationWindow());
    }

    @Produces
    @Singleton
    RepeatPolicy repeatPolicy(ConsentConfig config) {
        return new RepeatPolicy(config.decisionRepeatWithin(), config.decisionRepeatBatch());
    }
}
