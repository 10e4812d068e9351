package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.transfer.CarryTransfer;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers.Lease;
import be.sentum.privacy.config.TransferConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

/** Looks for transfers that wait and has each carried, several at a time and each by one replica. */
@ApplicationScoped
class TransferJob {

    /** Making the copy of a large package takes longer than an ordinary transaction may. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final CarryTransfer carry;
    private final TransferCarrier carrier;
    private final ExecutorService threads;
    private final Semaphore free;

    TransferJob(
            CarryTransfer carry,
            TransferCarrier carrier,
            @VirtualThreads ExecutorService threads,
            TransferConfig config) {
        this.carry = carry;
        this.carrier = carrier;
        this.threads = threads;
        this.free = new Semaphore(config.atOnce());
    }

    @Scheduled(
            identity = "carry-transfers",
            every = "${sentum.transfer.every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void round() {
        while (free.tryAcquire()) {
            Optional<Lease> lease = claim();
            if (lease.isEmpty()) {
                return;
            }
            threads.execute(() -> carry(lease.get()));
        }
    }

    private Optional<Lease> claim() {
        Optional<Lease> lease = Optional.empty();
        try {
            lease = carry.claim();
        } finally {
            if (lease.isEmpty()) {
                free.release();
            }
        }
        return lease;
    }

    private void carry(Lease lease) {
        try {
            carrier.carry(
                    lease,
                    l -> QuarkusTransaction.requiringNew()
                            .timeout((int) LONGEST.toSeconds())
                            .call(() -> carry.load(l)));
        } finally {
            free.release();
        }
    }
}
