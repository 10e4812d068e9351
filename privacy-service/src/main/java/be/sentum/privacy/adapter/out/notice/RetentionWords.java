package be.sentum.privacy.adapter.out.notice;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import java.util.Arrays;

/** A rule of the retention schedule in words, with the period that is configured. */
class RetentionWords {

    private final NoticeWords words;
    private final RetentionSchedule schedule;

    RetentionWords(NoticeWords words, RetentionSchedule schedule) {
        this.words = words;
        this.schedule = schedule;
    }

    String of(String code) {
        return Arrays.stream(RetentionRule.values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .flatMap(schedule::period)
                .map(period -> words.get("ret." + code, words.period(period)))
                .orElseGet(() -> words.get("ret." + code));
    }
}
