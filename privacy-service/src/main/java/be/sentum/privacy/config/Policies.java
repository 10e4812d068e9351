package be.sentum.privacy.config;

import be.sentum.privacy.application.ClockPolicy;
import be.sentum.privacy.application.RightsPolicy;
import be.sentum.privacy.application.TransferPolicy;
import be.sentum.privacy.application.intake.MailRules;
import be.sentum.privacy.application.relay.RelayPolicy;
import be.sentum.privacy.application.throttle.ThrottlePolicy;
import be.sentum.privacy.application.throttle.ThrottlePolicy.Limit;
import be.sentum.privacy.domain.identity.check.CheckRules;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.transfer.RetryRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
                config.reminders().alarmAfter());
    }

    @Produces
    @Singleton
    RelayPolicy relay(OpenDsrConfig config, MailRules mail) {
        Map<String, Set<String>> hosts = config.callbackHosts().orElse(List.of()).stream()
                .map(entry -> entry.split("=", 2))
                .filter(entry -> entry.length == 2)
                .collect(Collectors.groupingBy(
                        entry -> entry[0].strip(), Collectors.mapping(entry -> entry[1].strip(), Collectors.toSet())));
        return new RelayPolicy(new Limit(config.requests(), config.requestsWindow()), hosts, mail.otherwise());
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
    ClockPolicy clock(ClockConfig config) {
        return new ClockPolicy(config.workingDaysToAsk(), config.unanswered(), config.soonAgain());
    }

    @Produces
    @Singleton
    TransferPolicy transfers(TransferConfig config) {
        return new TransferPolicy(
                config.chunk(), config.largest(), config.lease(), new RetryRules(config.retries(), config.pause()));
    }
}
