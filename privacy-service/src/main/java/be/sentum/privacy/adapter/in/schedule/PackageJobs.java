package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.collection.AssemblePackage;
import be.sentum.privacy.application.port.in.collection.EmptyOldPackages;
import be.sentum.privacy.application.port.out.collection.AssemblyBell;
import be.sentum.privacy.config.RightsConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

/** Makes packages as soon as their data are in, and empties them when their time is over. */
@ApplicationScoped
class PackageJobs implements AssemblyBell {

    /** A large package takes longer than an ordinary transaction may. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final AssemblePackage assemble;
    private final EmptyOldPackages empty;
    private final TransactionSynchronizationRegistry transaction;
    private final ExecutorService threads;
    private final Semaphore tables;

    PackageJobs(
            AssemblePackage assemble,
            EmptyOldPackages empty,
            TransactionSynchronizationRegistry transaction,
            @VirtualThreads ExecutorService threads,
            RightsConfig config) {
        this.assemble = assemble;
        this.empty = empty;
        this.transaction = transaction;
        this.threads = threads;
        this.tables = new Semaphore(config.packagesAtOnce());
    }

    @Override
    public void ring() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    threads.execute(PackageJobs.this::assemble);
                }
            }
        });
    }

    /** The net under the bell: whatever was left by a crash, or by a round that found every table taken. */
    @Scheduled(
            identity = "assemble-packages",
            every = "${sentum.rights-jobs.assemble-every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void assemble() {
        if (!tables.tryAcquire()) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = QuarkusTransaction.requiringNew()
                        .timeout((int) LONGEST.toSeconds())
                        .call(assemble::handle);
            }
        } finally {
            tables.release();
        }
    }

    @Scheduled(
            identity = "empty-old-packages",
            every = "${sentum.rights-jobs.empty-every:1h}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void empty() {
        int emptied;
        do {
            emptied = empty.handle();
        } while (emptied > 0);
    }
}
