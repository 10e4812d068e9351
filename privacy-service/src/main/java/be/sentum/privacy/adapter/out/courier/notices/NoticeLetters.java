package be.sentum.privacy.adapter.out.courier.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.config.IdentityConfig;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.recipient.Answer;
import be.sentum.privacy.domain.recipient.Ask;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.Reference;
import be.sentum.privacy.domain.request.intake.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A letter to a recipient: references and names of fields, no name, no value. It is about nobody as far as the queue of
 * letters is concerned, so that the erasure that it tells of does not take it away.
 */
@Singleton
class NoticeLetters {

    private static final String TEMPLATE = "recipient-notice";

    private final Letters letters;
    private final IdentityConfig addresses;
    private final Organisation organisation;

    NoticeLetters(Letters letters, IdentityConfig addresses, Organisation organisation) {
        this.letters = letters;
        this.addresses = addresses;
        this.organisation = organisation;
    }

    Answer tell(RecipientNotice notice, Contact contact, String to, String token) {
        Letter letter = new Letter(
                id(notice),
                null,
                TEMPLATE,
                contact.ways().language().code(),
                to,
                values(notice, contact, token),
                Map.of(),
                null);
        QuarkusTransaction.requiringNew().run(() -> letters.write(letter));
        return new Answer.Told(Means.MAIL);
    }

    /** A reminder is another letter; the same try again, after a crash, is not. */
    private static UUID id(RecipientNotice notice) {
        return UUID.nameUUIDFromBytes((notice.id() + "/" + notice.progress().tries()).getBytes(UTF_8));
    }

    private Map<String, Object> values(RecipientNotice notice, Contact contact, String token) {
        Language language = contact.ways().language();
        Map<String, Object> values = new HashMap<>();
        values.put("receiver", contact.legalName());
        Arrays.stream(ChangeKind.values()).forEach(kind -> values.put(word(kind), kind == notice.change()));
        Arrays.stream(Ask.values()).forEach(ask -> values.put(word(ask), ask == Ask.of(contact.role())));
        values.put("fields", String.join(", ", notice.fields()));
        values.put(
                "references",
                notice.references().stream().map(r -> line(r, language)).toList());
        values.put("notice", notice.id().toString());
        values.put("link", addresses.publicUrl() + "/recipient-notices/" + token + "?lang=" + language.code());
        values.put("contact", organisation.controller().email());
        return values;
    }

    /** {@code T-1 (22 november 2026): name, delivery_address} */
    private static String line(Reference reference, Language language) {
        LocalDate day = LocalDate.ofInstant(reference.at(), AnswerPeriod.BRUSSELS);
        String on = day.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language.code(), "BE")));
        return reference.knownAs() + " (" + on + "): " + String.join(", ", reference.fields());
    }

    /** As the templates name it: {@code restrictionLifted}. */
    private static String word(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        return Arrays.stream(parts)
                .reduce((all, part) -> all + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .orElseThrow();
    }
}
