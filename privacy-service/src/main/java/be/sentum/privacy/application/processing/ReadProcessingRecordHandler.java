package be.sentum.privacy.application.processing;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.processing.ReadProcessingRecord;
import be.sentum.privacy.application.port.out.processing.ProcessingRecords;
import be.sentum.privacy.application.port.out.processing.RecordWriter;
import be.sentum.privacy.application.register.PresentRegisters;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.processing.Activities;
import be.sentum.privacy.domain.processing.ProcessingRecord;
import be.sentum.privacy.domain.processing.RecordVersion;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class ReadProcessingRecordHandler implements ReadProcessingRecord {

    private final PresentRegisters registers;
    private final ProcessingRecords records;
    private final RecordWriter writer;
    private final InstantSource clock;

    ReadProcessingRecordHandler(
            PresentRegisters registers, ProcessingRecords records, RecordWriter writer, InstantSource clock) {
        this.registers = registers;
        this.records = records;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public RecordVersion current() {
        records.lock();
        ProcessingRecord now = Activities.record(registers.read());
        Optional<RecordVersion> newest = records.newest();
        return newest.filter(v -> v.record().equals(now)).orElseGet(() -> changed(newest, now));
    }

    private RecordVersion changed(Optional<RecordVersion> before, ProcessingRecord now) {
        RecordVersion version =
                new RecordVersion(before.map(RecordVersion::version).orElse(0) + 1, clock.instant(), now);
        records.add(version);
        return version;
    }

    @Override
    public Optional<RecordVersion> find(int version) {
        return records.find(version);
    }

    @Override
    public NoticeText text(RecordVersion version, NoticeLanguage language) {
        return writer.write(version.record(), language);
    }
}
