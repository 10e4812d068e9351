package be.sentum.privacy.adapter.out.notice;

import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.notice.NoticeText.Line;
import be.sentum.privacy.domain.notice.NoticeText.PurposeText;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A purpose in words: what it rests on, which data, who gets them, how long. */
class PurposeTexts {

    private final NoticeWords words;
    private final NoticeSources sources;
    private final RetentionWords retention;
    private final String language;

    PurposeTexts(NoticeWords words, NoticeSources sources, RetentionSchedule schedule, String language) {
        this.words = words;
        this.sources = sources;
        this.retention = new RetentionWords(words, schedule);
        this.language = language;
    }

    PurposeText of(Purpose purpose) {
        List<Line> lines = new ArrayList<>();
        String letter = purpose.basis().letter();
        lines.add(line("13(1)(c)", "basis", words.get("basis." + letter)));
        String law = purpose.lawReference();
        if (law != null) {
            lines.add(line("13(1)(c)", "law", law));
        }
        purpose.in(language)
                .map(Purpose.Text::interest)
                .ifPresent(interest -> lines.add(line("13(1)(d)", "interest", interest)));
        List<String> categories = words.all("cat", sources.categoriesOf(purpose));
        lines.add(line(
                "14(1)(d)", "data", categories.isEmpty() ? words.get("none.data") : String.join("; ", categories)));
        if (!categories.isEmpty()) {
            lines.add(line("14(2)(f)", "sources", String.join("; ", words.all("src", sources.originsOf(purpose)))));
        }
        lines.add(line("13(1)(e)", "recipients", recipients(purpose)));
        lines.add(line("13(2)(a)", "retention", retention(purpose)));
        lines.add(line("13(2)(e)", "mandatory", words.special("mandatory", purpose.code(), letter)));
        return new PurposeText(purpose.code(), sentence(purpose), lines);
    }

    String description(Purpose purpose) {
        return purpose.in(language).map(Purpose.Text::description).orElseThrow();
    }

    /** The same, to begin with. */
    String sentence(Purpose purpose) {
        String description = description(purpose);
        int first = description.offsetByCodePoints(0, 1);
        return description.substring(0, first).toUpperCase(Locale.of(language)) + description.substring(first);
    }

    String retention(Purpose purpose) {
        return retention.of(Objects.requireNonNull(purpose.retention()));
    }

    private String recipients(Purpose purpose) {
        List<String> names =
                sources.recipientsOf(purpose).stream().map(Recipient::legalName).toList();
        return names.isEmpty() ? words.get("none.recipients") : String.join("; ", names);
    }

    private Line line(String article, String label, String text) {
        return new Line(article, words.get("label." + label), text);
    }
}
