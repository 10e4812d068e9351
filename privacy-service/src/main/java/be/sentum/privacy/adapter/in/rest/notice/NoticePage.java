package be.sentum.privacy.adapter.in.rest.notice;

import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A generated text as a page: landmarks, headings in order, contents to jump from, readable without styles. */
@Singleton
class NoticePage {

    private final Template template;

    NoticePage(@Location("notice.html") Template template) {
        this.template = template;
    }

    String of(NoticeText text, NoticeLanguage language, int version, Instant since) {
        Object[] versionAndDay = {Integer.toString(version), day(since, language)};
        return template.data("text", text)
                .data("language", language.code())
                .data("version", new MessageFormat(text.versionLine()).format(versionAndDay))
                .render();
    }

    private static String day(Instant since, NoticeLanguage language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(language.code(), "BE"))
                .format(LocalDate.ofInstant(since, AnswerPeriod.BRUSSELS));
    }
}
