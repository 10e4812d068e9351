package be.sentum.privacy.adapter.out.letters;

import be.sentum.privacy.domain.clock.Extension;
import be.sentum.privacy.domain.letter.ReasonCode;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.intake.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Codes and dates as a person reads them, in one language. */
final class LetterWords {

    private final Language language;
    private final ResourceBundle words;

    LetterWords(Language language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "be.sentum.privacy.adapter.out.letters.words",
                Locale.of(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A code's text; what is no code is an officer's own words and stays. */
    String reason(String reason) {
        return ReasonCode.named(reason)
                .map(code -> words.getString("reason." + code.word()))
                .orElse(reason);
    }

    String reason(Extension.Reason reason) {
        return words.getString("extension." + reason.word());
    }

    String type(ItemType type) {
        return words.getString("type." + type.word());
    }

    String outcome(Outcome outcome) {
        return words.getString("outcome." + outcome.word());
    }

    /** A ground, or that everything is meant. */
    String restriction(String code) {
        return words.getString("restriction." + code);
    }

    String day(LocalDate day) {
        Locale locale = Locale.of(language.code(), language == Language.EN ? "GB" : "BE");
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** To whom and how to complain (REQ-NOT-04); asking us first is never a condition. */
    String complaint(SupervisoryAuthority authority) {
        return MessageFormat.format(
                words.getString("remedy.complaint"),
                authority.name(),
                authority.address(),
                authority.phone(),
                authority.email(),
                authority.website());
    }

    /** Which court (Art. 209 Law of 30 July 2018). */
    String court() {
        return words.getString("remedy.court");
    }
}
