package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.collection.AssemblePackage;
import be.sentum.privacy.application.port.in.collection.EmptyOldPackages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Makes packages as soon as their data are in, and empties them when their time is over. */
@ApplicationScoped
class PackageJobs {

    /** A large package takes longer than an ordinary transaction may. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final AssemblePackage assemble;
    private final EmptyOldPackages empty;

    PackageJobs(AssemblePackage assemble, EmptyOldPackages empty) {
        this.assemble = assemble;
        this.empty = empty;
    }

    @Scheduled(
            identity = "assemble-packages",
            every = "${sentum.rights-jobs.assemble-every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void assemble() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST.toSeconds())
                    .call(assemble::handle);
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
