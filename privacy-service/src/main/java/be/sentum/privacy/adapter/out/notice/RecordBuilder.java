package be.sentum.privacy.adapter.out.notice;

import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.domain.notice.Controller;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.NoticeText.Line;
import be.sentum.privacy.domain.notice.NoticeText.PurposeText;
import be.sentum.privacy.domain.notice.NoticeText.Section;
import be.sentum.privacy.domain.processing.ProcessingRecord;
import be.sentum.privacy.domain.processing.ProcessingRecord.Activity;
import be.sentum.privacy.domain.processing.ProcessingRecord.Passage;
import be.sentum.privacy.domain.processing.ProcessingRecord.Receiver;
import be.sentum.privacy.domain.register.Purpose.Basis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the record of processing in one language: controller, activities, security (Art. 30(1)(a) to (g)). */
class RecordBuilder {

    private static final int SECURITY = 7;

    private final NoticeWords words;
    private final ProcessingRecord record;
    private final RetentionWords retention;
    private final String language;

    RecordBuilder(NoticeWords words, ProcessingRecord record, RetentionSchedule schedule, String language) {
        this.words = words;
        this.record = record;
        this.retention = new RetentionWords(words, schedule);
        this.language = language;
    }

    NoticeText build() {
        List<String> brief = record.missing().isEmpty()
                ? List.of()
                : List.of(words.get("record.missing", String.join(", ", record.missing())));
        return new NoticeText(
                words.get("record.title"),
                words.get("version"),
                words.get("record.contents"),
                words.get("brief"),
                brief,
                List.of(controller(), activities(), security()));
    }

    private Section controller() {
        Controller us = record.controller();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.get("controller.p", us.name(), us.address(), us.enterpriseNumber()));
        paragraphs.add(words.get("controller.contact", us.email()));
        String officer = us.officer();
        if (officer != null) {
            paragraphs.add(words.get("controller.dpo", officer));
        }
        return Section.of("controller", "30(1)(a)", words.get("record.controller"), paragraphs, List.of());
    }

    private Section activities() {
        return new Section(
                "activities",
                "30(1)(b) to (f)",
                words.get("record.activities"),
                List.of(),
                List.of(),
                record.activities().stream().map(this::activity).toList());
    }

    private PurposeText activity(Activity activity) {
        List<Line> lines = new ArrayList<>();
        String letter = Basis.valueOf(activity.basis().toUpperCase(Locale.ROOT)).letter();
        add(lines, "30(1)(b)", "basis", words.get("basis." + letter));
        add(lines, null, "law", activity.law());
        add(lines, null, "balancing", activity.balancingTest());
        add(lines, "30(1)(c)", "people", joined("people", activity.people()));
        add(lines, "30(1)(c)", "data", orNone(joined("cat", activity.categories()), "data"));
        add(lines, null, "sources", joined("src", activity.sources()));
        add(lines, "30(1)(d)", "recipients", orNone(recipients(activity.recipients()), "recipients"));
        add(lines, "30(1)(e)", "transfers", orNone(transfers(activity.transfers()), "transfers"));
        add(
                lines,
                "30(1)(f)",
                "retention",
                String.join(
                        "; ", activity.retention().stream().map(retention::of).toList()));
        add(lines, null, "owner", activity.owner());
        add(lines, null, "services", String.join(", ", activity.services()));
        String description = Objects.requireNonNullElse(activity.descriptions().get(language), activity.purpose());
        return new PurposeText(activity.purpose(), activity.purpose() + " · " + description, lines);
    }

    private String recipients(List<Receiver> recipients) {
        return String.join(
                "; ",
                recipients.stream()
                        .map(r -> "%s (%s, %s)"
                                .formatted(r.name(), words.get("role." + r.role()), words.country(r.country())))
                        .toList());
    }

    private String transfers(List<Passage> transfers) {
        return String.join("; ", transfers.stream().map(this::transfer).toList());
    }

    private String transfer(Passage passage) {
        String text = "%s, %s: %s (%s)"
                .formatted(
                        passage.recipient(),
                        words.country(passage.country()),
                        words.get("mechanism." + passage.mechanism()),
                        passage.evidenceRef());
        return passage.usable() ? text : text + ", " + words.get("transfer.unusable");
    }

    private Section security() {
        return Section.of(
                "security",
                "30(1)(g)",
                words.get("record.security"),
                List.of(),
                IntStream.rangeClosed(1, SECURITY)
                        .mapToObj(i -> words.get("security." + i))
                        .toList());
    }

    private String joined(String prefix, Collection<String> codes) {
        return String.join(
                "; ", codes.stream().map(code -> words.get(prefix + "." + code)).toList());
    }

    private String orNone(String text, String kind) {
        return text.isEmpty() ? words.get("none." + kind) : text;
    }

    private void add(List<Line> lines, @Nullable String article, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new Line(article, words.get("label." + label), text));
        }
    }
}
