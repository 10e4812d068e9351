package be.sentum.privacy.application.port.out.processing;

import be.sentum.privacy.domain.processing.RecordVersion;
import java.util.Optional;

/** Every version of the record of processing. */
public interface ProcessingRecords {

    /** The newest. */
    Optional<RecordVersion> newest();

    Optional<RecordVersion> find(int version);

    /** Holds off everybody else who would add one, until the transaction ends. */
    void lock();

    void add(RecordVersion version);
}
