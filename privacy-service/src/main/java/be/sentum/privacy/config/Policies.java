package be.sentum.privacy.config;

import be.sentum.privacy.application.ClockPolicy;
import be.sentum.privacy.application.RightsPolicy;
import be.sentum.privacy.application.TransferPolicy;
import be.sentum.privacy.application.campaign.CampaignPolicy;
import be.sentum.privacy.application.intake.MailRules;
import be.sentum.privacy.application.relay.RelayPolicy;
import be.sentum.privacy.application.restriction.RestrictionPolicy;
import be.sentum.privacy.application.throttle.ThrottlePolicy;
import be.sentum.privacy.application.throttle.ThrottlePolicy.Limit;
import be.sentum.privacy.domain.breach.BreachClock;
import be.sentum.privacy.domain.identity.check.CheckRules;
import be.sentum.privacy.domain.relay.RetryRhythm;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.transfer.RetryRules;
import be.sentum.privacy.domain.transfer.target.EndpointRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the application its numbers. */
class Policies {

    @Produces
    @Singleton
    MailRules mail(MailboxConfig config) {
        return new MailRules(
                config.answersASenderADay(),
                Language.named(config.language())
                        .orElseThrow(() -> new IllegalStateException("sentum.mailbox.language is nl, fr, de or en")));
    }

    @Produces
    @Singleton
    CheckRules identity(IdentityConfig config) {
        return new CheckRules(config.linkValid(), config.tries(), config.lock());
    }

    @Produces
    @Singleton
    RightsPolicy rights(RightsConfig config) {
        return new RightsPolicy(
                config.downloadable(),
                config.packageKept(),
                config.reminders().first(),
                config.reminders().last(),
                config.reminders().alarmAfter(),
                Math.toIntExact(config.openedInMemory().asLongValue()));
    }

    @Produces
    @Singleton
    RelayPolicy relay(OpenDsrConfig config, ControllerAddresses addresses, EndpointRules rules, MailRules mail) {
        return new RelayPolicy(
                new Limit(config.requests(), config.requestsWindow()),
                addresses.hosts(),
                rules,
                new RetryRhythm(config.tries(), config.firstPause(), config.longestPause()),
                mail.otherwise());
    }

    @Produces
    @Singleton
    ThrottlePolicy throttle(ThrottleConfig config) {
        return new ThrottlePolicy(
                new Limit(config.requests(), config.requestsWindow()),
                new Limit(config.downloads(), config.downloadsWindow()));
    }

    @Produces
    @Singleton
    RestrictionPolicy restrictions(RestrictionConfig config) {
        return new RestrictionPolicy(config.liftNotice());
    }

    @Produces
    @Singleton
    ClockPolicy clock(ClockConfig config) {
        return new ClockPolicy(config.workingDaysToAsk(), config.unanswered(), config.soonAgain());
    }

    @Produces
    @Singleton
    BreachClock breaches(BreachConfig config) {
        return new BreachClock(config.within(), config.warnBefore());
    }

    @Produces
    @Singleton
    TransferPolicy transfers(TransferConfig config) {
        return new TransferPolicy(
                config.chunk(), config.largest(), config.lease(), new RetryRules(config.retries(), config.pause()));
    }

    @Produces
    @Singleton
    CampaignPolicy campaigns(CampaignConfig config) {
        return new CampaignPolicy(config.mostSubjects(), config.atOnce());
    }
}
