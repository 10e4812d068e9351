package be.sentum.privacy.application.port.out.processing;

import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.processing.ProcessingRecord;

/** Puts the record of processing into words. */
@FunctionalInterface
public interface RecordWriter {
    NoticeText write(ProcessingRecord record, NoticeLanguage language);
}
