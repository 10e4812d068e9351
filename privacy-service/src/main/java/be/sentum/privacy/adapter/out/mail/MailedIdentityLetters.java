package be.sentum.privacy.adapter.out.mail;

import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.privacy.application.port.out.identity.IdentityLetters;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.config.IdentityConfig;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
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
    private final InstantSource clock;

    MailedIdentityLetters(Letters letters, IdentityConfig identity, Organisation organisation, InstantSource clock) {
        this.letters = letters;
        this.identity = identity;
        this.organisation = organisation;
        this.clock = clock;
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

    @Override
    public void unidentifiable(PrivacyRequest request, Contact to) {
        write(derived(request, "unidentifiable"), "identity-unidentifiable", request, to, remedies(to.language()));
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

    /** Art. 12(4): where to complain. */
    private Map<String, Object> remedies(Language language) {
        SupervisoryAuthority authority = organisation
                .authority(LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS))
                .orElseThrow(() -> new IllegalStateException("sentum.notice.authorities has none for today"))
                .in(language);
        return Map.of(
                "authority", authority.name(),
                "authorityAddress", authority.address(),
                "authorityMail", authority.email(),
                "authoritySite", authority.website());
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

    /** One letter of a kind and case, however often it is written. */
    private static UUID derived(PrivacyRequest request, String kind) {
        String name = kind + ":" + request.id().value() + ":" + request.period().dueOn();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
