package be.sentum.customer.adapter.out.letters;

import be.sentum.customer.application.port.out.account.AccountLetters;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.value.Language;
import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.messaging.Ids;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Letters by mail; the templates are in {@code templates/letters}. */
@Singleton
class MailedAccountLetters implements AccountLetters {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Letters letters;
    private final Ids ids;

    MailedAccountLetters(Letters letters, Ids ids) {
        this.letters = letters;
        this.ids = ids;
    }

    @Override
    public void welcome(Customer customer, String objectionLink) {
        UUID once = UUID.nameUUIDFromBytes(("welcome " + customer.id().value()).getBytes(StandardCharsets.UTF_8));
        letters.write(letter(once, customer, "welcome", Map.of("objectionLink", objectionLink)));
    }

    @Override
    public void linkCode(Customer customer, String code, Instant expiresAt) {
        Map<String, Object> values = Map.of("code", code, "until", time(expiresAt));
        letters.write(letter(ids.next(), customer, "link-code", values).goodUntil(expiresAt));
    }

    @Override
    public void inactivity(Customer customer, LocalDate closesOn) {
        letters.write(letter(ids.next(), customer, "inactivity", Map.of("closesOn", date(customer, closesOn))));
    }

    @Override
    public void closed(Customer customer, LocalDate lastDay) {
        letters.write(letter(ids.next(), customer, "account-closed", Map.of("lastDay", date(customer, lastDay))));
    }

    private static Letter letter(UUID id, Customer customer, String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", name(customer.details().toDraft()));
        return Letter.about(
                id,
                customer.id().value(),
                template,
                customer.details().language().code(),
                customer.details().email().value(),
                all);
    }

    /** How somebody is addressed without a title, which nobody is asked for. */
    private static String name(DetailsDraft details) {
        String given = Objects.requireNonNullElse(details.givenName(), "");
        String family = Objects.requireNonNullElse(details.familyName(), "");
        String person = (given + " " + family).strip();
        return person.isEmpty() ? Objects.requireNonNullElse(details.companyName(), "") : person;
    }

    private static String date(Customer customer, LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale(customer)));
    }

    private static String time(Instant at) {
        return LocalTime.ofInstant(at, BRUSSELS).format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }

    private static Locale locale(Customer customer) {
        Language language = customer.details().language();
        return Locale.of(language.code(), language == Language.EN ? "GB" : "BE");
    }
}
