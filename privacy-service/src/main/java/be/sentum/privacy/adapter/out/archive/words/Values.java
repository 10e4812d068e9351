package be.sentum.privacy.adapter.out.archive.words;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as people write them (REQ-ACC-07): codes in words, dates and amounts as the reader's country writes them. */
public class Values {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,}|\\{.*\\}");
    private static final int LONGEST = 160;

    private final Texts texts;
    private final Locale locale;

    public Values(Texts texts) {
        this.texts = texts;
        this.locale = texts.locale();
    }

    /** Empty for what says nothing to a reader: nothing, an internal id, a document within a document, also as text. */
    public Optional<String> of(Column column, JsonNode value) {
        if (value.isNull() || value.isMissingNode() || value.isObject()) {
            return Optional.empty();
        }
        if (value.isArray()) {
            List<String> each = new ArrayList<>();
            value.forEach(one -> of(column, one).ifPresent(each::add));
            return each.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", each));
        }
        String text = value.asText();
        return text.isBlank() || ID.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(shown(column, value, text));
    }

    private String shown(Column column, JsonNode value, String text) {
        String code = column.codes().get(text);
        if (code != null) {
            return code;
        }
        if (value.isBoolean()) {
            return texts.get(value.asBoolean() ? "yes" : "no");
        }
        return switch (Objects.requireNonNullElse(column.format(), "")) {
            case "money" -> money(value);
            case "percent" -> text + " %";
            case "country" -> Locale.of("", text).getDisplayCountry(locale);
            case "language" -> Locale.of(text).getDisplayLanguage(locale);
            case "purpose" -> texts.purpose(text);
            default -> plain(text);
        };
    }

    private String plain(String text) {
        if (DAY.matcher(text).matches()) {
            return day(text);
        }
        if (MOMENT.matcher(text).matches()) {
            return moment(text);
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private String money(JsonNode value) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(value.decimalValue());
    }

    /** An ISO date in words; what is none, as it is. */
    public String day(String iso) {
        try {
            return day(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** An ISO moment as day and time in Brussels; what is none, as it is. */
    public String moment(String iso) {
        try {
            Instant at = OffsetDateTime.parse(iso).toInstant();
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(at.atZone(AnswerPeriod.BRUSSELS));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
