package be.sentum.privacy.adapter.out.notice;

import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.application.port.out.processing.RecordWriter;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.processing.ProcessingRecord;
import jakarta.enterprise.context.ApplicationScoped;

/** {@link RecordWriter} with the words of the notice and a few of its own. */
@ApplicationScoped
class GeneratedRecords implements RecordWriter {

    private final RetentionSchedule schedule;

    GeneratedRecords(RetentionSchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public NoticeText write(ProcessingRecord record, NoticeLanguage language) {
        return new RecordBuilder(new NoticeWords(language), record, schedule, language.code()).build();
    }
}
