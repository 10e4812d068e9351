package be.sentum.privacy.application.port.in.processing;

import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.processing.RecordVersion;
import java.util.Optional;

/** The record of processing (REQ-ROP-01): generated, and kept as a new version whenever it changed. */
public interface ReadProcessingRecord {

    /** As the registers say it now. */
    RecordVersion current();

    Optional<RecordVersion> find(int version);

    /** The same in words. */
    NoticeText text(RecordVersion version, NoticeLanguage language);
}
