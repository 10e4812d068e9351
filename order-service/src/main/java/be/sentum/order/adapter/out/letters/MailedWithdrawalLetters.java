package be.sentum.order.adapter.out.letters;

import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.messaging.Ids;
import be.sentum.order.application.port.out.withdrawal.WithdrawalLetters;
import be.sentum.order.config.WithdrawalConfig;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.withdrawal.Statement;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** {@link WithdrawalLetters} by mail; the templates are in {@code templates/letters}. */
@Singleton
class MailedWithdrawalLetters implements WithdrawalLetters {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Letters letters;
    private final WithdrawalConfig config;
    private final Ids ids;

    MailedWithdrawalLetters(Letters letters, WithdrawalConfig config, Ids ids) {
        this.letters = letters;
        this.config = config;
        this.ids = ids;
    }

    @Override
    public void askToConfirm(Order order, Statement statement, String secret) {
        Map<String, Object> values = Map.of(
                "number", order.number().value(),
                "name", statement.name(),
                "link", config.publicUrl() + "/withdrawals/" + secret,
                "until", moment(statement.until(), statement.language()));
        letters.write(Letter.about(
                        ids.next(),
                        order.customer().value(),
                        "withdrawal-confirmation",
                        statement.language(),
                        statement.email(),
                        values)
                .goodUntil(statement.until()));
    }

    @Override
    public void receipt(Order order, Statement confirmed) {
        Instant confirmedAt = Objects.requireNonNull(confirmed.confirmedAt());
        String template = order.parcels().isEmpty() ? "withdrawal-receipt" : "withdrawal-receipt-goods";
        Map<String, Object> values = Map.of(
                "number", order.number().value(),
                "name", confirmed.name(),
                "email", confirmed.email(),
                "orderedAt", moment(order.placedAt(), confirmed.language()),
                "statedAt", moment(confirmed.statedAt(), confirmed.language()),
                "confirmedAt", moment(confirmedAt, confirmed.language()));
        letters.write(Letter.about(
                confirmed.id().value(),
                order.customer().value(),
                template,
                confirmed.language(),
                confirmed.email(),
                values));
    }

    /** Date, time and zone, as people of that language write them. */
    private static String moment(Instant at, String language) {
        Locale locale = Locale.of(language, language.equals("en") ? "GB" : "BE");
        return at.atZone(BRUSSELS)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(locale));
    }
}
