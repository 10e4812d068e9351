package be.sentum.privacy.adapter.out.mail;

import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.privacy.application.port.out.identity.IdentityLetters;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.config.IdentityConfig;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Numbers and days only: no name, no word of what was asked or is held. */
@ApplicationScoped
class MailedIdentityLetters implements IdentityLetters {

    private final Letters letters;
    private final IdentityConfig identity;
    private final Organisation organisation;

    MailedIdentityLetters(Letters letters, IdentityConfig identity, Organisation organisation) {
        this.letters = letters;
        this.identity = identity;
        this.organisation = organisation;
    }

    @Override
    public void received(PrivacyRequest request, Contact to) {
        write(request.id().value(), "request-received", request, to, Map.of());
    }

    @Override
    public void received(PrivacyRequest request, Contact to, Link link) {
        write(request.id().value(), "request-received-proof", request, to, words(request, to, link));
    }

    @Override
    public void asked(PrivacyRequest request, Contact to, Link link) {
        write(link.check().value(), "identity-question", request, to, words(request, to, link));
    }

    private Map<String, Object> words(PrivacyRequest request, Contact to, Link link) {
        String page = "%s/privacy-requests/%s/identity-page?lang=%s#%s"
                .formatted(
                        identity.publicUrl(),
                        request.id().value(),
                        to.language().code(),
                        link.token());
        LocalDate until = LocalDate.ofInstant(link.until(), AnswerPeriod.BRUSSELS);
        return Map.of("link", page, "code", link.token(), "until", day(until, to.language()));
    }

    private void write(UUID id, String template, PrivacyRequest request, Contact to, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("number", request.number().text());
        values.put("received", day(request.period().receivedOn(), to.language()));
        values.put("due", day(request.period().dueOn(), to.language()));
        values.put("contact", organisation.controller().email());
        letters.write(new Letter(
                id,
                request.subject().map(SubjectId::value).orElse(null),
                template,
                to.language().code(),
                to.address().value(),
                values,
                Map.of(),
                null));
    }

    private static String day(LocalDate day, Language language) {
        return day.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language.code(), "BE")));
    }
}
