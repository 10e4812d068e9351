package be.sentum.order.application.withdrawal;

import be.sentum.order.domain.withdrawal.WithdrawalTerms;
import java.time.Duration;

/**
 * How withdrawing works here.
 *
 * @param validity for how long a statement can be confirmed
 * @param tries statements about one order within the window, by people who are not logged in as its buyer
 */
public record WithdrawalPolicy(WithdrawalTerms terms, Duration validity, int tries, Duration window) {}
