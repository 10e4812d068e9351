package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.relay.TellControllers;
import be.sentum.privacy.application.port.out.relay.ControllerLine;
import be.sentum.privacy.domain.relay.StatusNotice;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells controllers of changes. Replicas may run it together: each takes what no other has. */
@ApplicationScoped
class ControllerJob {

    private final TellControllers tell;
    private final ControllerLine line;

    ControllerJob(TellControllers tell, ControllerLine line) {
        this.tell = tell;
        this.line = line;
    }

    @Scheduled(
            identity = "tell-controllers",
            every = "${sentum.opendsr.tell-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void tell() {
        for (StatusNotice notice : tell.take()) {
            if (line.tell(notice)) {
                tell.told(notice);
            } else {
                tell.failed(notice);
            }
        }
    }
}
