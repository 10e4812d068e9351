package be.sentum.privacy.adapter.out.notice;

import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.application.port.out.notice.NoticeWriter;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.notice.NoticeText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** {@link NoticeWriter} with the words of the properties files. */
@ApplicationScoped
class GeneratedNotices implements NoticeWriter {

    private final Map<NoticeLanguage, NoticeWords> words = new EnumMap<>(NoticeLanguage.class);
    private final RetentionSchedule schedule;

    GeneratedNotices(RetentionSchedule schedule) {
        this.schedule = schedule;
        Arrays.stream(NoticeLanguage.values()).forEach(language -> words.put(language, new NoticeWords(language)));
    }

    @Override
    public Set<String> retentionRules() {
        Set<String> inAll = new HashSet<>(words(NoticeLanguage.FALLBACK).retentionRules());
        words.values().forEach(language -> inAll.retainAll(language.retentionRules()));
        return inAll;
    }

    @Override
    public Map<NoticeLanguage, NoticeText> write(NoticeSources sources) {
        Map<NoticeLanguage, NoticeText> texts = new EnumMap<>(NoticeLanguage.class);
        for (NoticeLanguage language : NoticeLanguage.values()) {
            texts.put(language, new NoticeBuilder(words(language), sources, schedule, language.code()).build());
        }
        return texts;
    }

    private NoticeWords words(NoticeLanguage language) {
        return java.util.Objects.requireNonNull(words.get(language));
    }
}
