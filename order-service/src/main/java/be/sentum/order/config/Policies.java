package be.sentum.order.config;

import be.sentum.order.application.withdrawal.WithdrawalPolicy;
import be.sentum.order.domain.withdrawal.Holidays;
import be.sentum.order.domain.withdrawal.WithdrawalTerms;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Settings in the domain's words; one that the law does not allow ends the start. */
class Policies {

    @Produces
    @Singleton
    WithdrawalPolicy withdrawal(WithdrawalConfig config, Holidays holidays) {
        return new WithdrawalPolicy(
                new WithdrawalTerms(config.withdrawalPeriod(), config.withdrawalExtension(), holidays),
                config.withdrawalConfirmation(),
                config.withdrawalTries(),
                config.withdrawalWindow());
    }
}
