package be.sentum.order.adapter.in.rest.gift;

import be.sentum.order.config.GiftNoticeConfig;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.personaldata.retention.Today;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The notice in words, from {@code gift_notice_*.properties}; each language has the same keys. */
@Singleton
class GiftNoticeTexts {

    private static final String USUAL = "nl";
    private static final String PARAGRAPH = "p.";
    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");

    private final Map<String, Map<String, String>> texts =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), GiftNoticeTexts::read));

    private final GiftNoticeConfig config;
    private final RetentionSchedule schedule;
    private final Today today;

    GiftNoticeTexts(GiftNoticeConfig config, RetentionSchedule schedule, Today today) {
        this.config = config;
        this.schedule = schedule;
        this.today = today;
    }

    /** In Dutch for a language that nobody wrote it in. */
    GiftNoticeBody in(@Nullable String wanted) {
        String language = wanted != null && texts.containsKey(wanted) ? wanted : USUAL;
        String whole = config.privacyUrl() + "/notices/current?lang=" + language;
        GiftNoticeConfig.Controller controller = config.controller();
        Object[] facts = {
            controller.name(),
            controller.address(),
            controller.email(),
            controller.officer().orElse(controller.email()),
            days(),
            whole
        };
        Map<String, String> text = Objects.requireNonNull(texts.get(language));
        List<String> paragraphs = text.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(PARAGRAPH))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new MessageFormat(entry.getValue(), Locale.of(language)).format(facts))
                .toList();
        return new GiftNoticeBody(language, Objects.requireNonNull(text.get("title")), paragraphs, whole);
    }

    /** How long after the delivery, by the rule as it is configured. */
    private long days() {
        LocalDate start = today.date();
        return ChronoUnit.DAYS.between(start, schedule.lastDay(RetentionRule.RET_06, start));
    }

    private static Map<String, String> read(String language) {
        Properties text = new Properties();
        try (InputStream file = Objects.requireNonNull(
                GiftNoticeTexts.class.getResourceAsStream("gift_notice_" + language + ".properties"), language)) {
            text.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
    }
}
