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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import javax.sql.DataSource;

/** Letters by mail; the templates are in {@code templates/letters}. */
@Singleton
class MailedAccountLetters implements AccountLetters {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final String FATE =
            "select exists (select from sent_letter where id = ?), exists (select from letter where id = ?)";

    private final Letters letters;
    private final Ids ids;
    private final DataSource database;

    MailedAccountLetters(Letters letters, Ids ids, DataSource database) {
        this.letters = letters;
        this.ids = ids;
        this.database = database;
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
    public UUID inactivity(Customer customer, LocalDate closesOn) {
        UUID id = ids.next();
        letters.write(letter(id, customer, "inactivity", Map.of("closesOn", date(customer, closesOn))));
        return id;
    }

    @Override
    public Fate fate(UUID letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FATE)) {
            query.setObject(1, letter);
            query.setObject(2, letter);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getBoolean(1) ? Fate.SENT : found.getBoolean(2) ? Fate.WAITING : Fate.LOST;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what became of a letter cannot be read", e);
        }
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
