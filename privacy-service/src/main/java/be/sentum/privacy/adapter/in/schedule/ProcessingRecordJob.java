package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.processing.ReadProcessingRecord;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps a version of the record of processing whenever it changed, also when nobody reads it (REQ-ROP-01). */
@ApplicationScoped
class ProcessingRecordJob {

    private final ReadProcessingRecord record;

    ProcessingRecordJob(ReadProcessingRecord record) {
        this.record = record;
    }

    @Scheduled(
            identity = "processing-record",
            every = "${sentum.rights-jobs.processing-record-every:1h}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void keep() {
        record.current();
    }
}
