package be.sentum.customer.config;

import be.sentum.customer.domain.account.AccountRules;
import be.sentum.customer.domain.account.AddressRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The periods of accounts in the domain's words. */
class AccountLimits {

    @Produces
    @Singleton
    AccountRules rules(AccountSettings settings) {
        AccountSettings.Link link = settings.link();
        return new AccountRules(
                settings.inactivity(),
                settings.notice(),
                settings.kept(),
                link.life(),
                link.tries(),
                link.requests(),
                link.letters(),
                link.window());
    }

    @Produces
    @Singleton
    AddressRules addressRules(AccountSettings settings) {
        return new AddressRules(
                settings.unsubscribe().addresses(), settings.unsubscribe().addressWindow());
    }
}
