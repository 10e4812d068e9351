package be.sentum.customer.adapter.in.schedule.account;

import be.sentum.customer.application.port.in.account.KeepAccounts;
import be.sentum.customer.domain.CustomerId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The daily round of RET-05. Each account is a transaction of its own, which takes the account or leaves it to the
 * replica that has it; one that fails is tried again the next day.
 */
@ApplicationScoped
class AccountRound {

    private static final Logger LOG = Logger.getLogger(AccountRound.class);
    private static final int BATCH = 100;
    private static final int LONGEST = 20_000;

    private final KeepAccounts keepAccounts;
    private final MeterRegistry metrics;

    AccountRound(KeepAccounts keepAccounts, MeterRegistry metrics) {
        this.keepAccounts = keepAccounts;
        this.metrics = metrics;
    }

    @Scheduled(
            identity = "account-round",
            cron = "${sentum.customer.account.cron:0 15 4 * * ?}",
            timeZone = "Europe/Brussels",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        keepAccounts.forgetAttempts();
        List<CustomerId> seen = new ArrayList<>();
        List<CustomerId> due = keepAccounts.due(seen, BATCH);
        while (!due.isEmpty() && seen.size() < LONGEST) {
            due.forEach(this::keep);
            seen.addAll(due);
            due = keepAccounts.due(seen, BATCH);
        }
    }

    private void keep(CustomerId customer) {
        try {
            keepAccounts.keep(customer);
        } catch (RuntimeException e) {
            metrics.counter("sentum.customer.account.round.failures").increment();
            LOG.errorf(e, "accounts: what was due about one account failed");
        }
    }
}
