package be.sentum.privacy.adapter.out.breach;

import be.sentum.privacy.application.port.out.breach.NotificationWriter;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachFacts;
import be.sentum.privacy.domain.breach.Notification;
import be.sentum.privacy.domain.breach.PersonsDecision;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.notice.Authority;
import be.sentum.privacy.domain.notice.Controller;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.request.intake.Language;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@link NotificationWriter} in the order of the authority's form, times in Brussels with their offset. */
@Singleton
class Questionnaire implements NotificationWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");

    private final Map<String, Words> languages = Map.of("nl", new Words("nl"), "fr", new Words("fr"));

    @Override
    public Set<String> languages() {
        return languages.keySet();
    }

    @Override
    public String write(
            Breach breach, Controller controller, @Nullable Authority authority, Instant now, String language) {
        Words words = Objects.requireNonNull(languages.get(language), language);
        Page page = new Page(words);
        page.line(words.of("title"));
        if (authority != null) {
            SupervisoryAuthority told = authority.in(Language.named(language).orElseThrow());
            page.item("to", told.name() + ", " + told.address() + ", " + told.email());
        }
        page.item("written", moment(now));
        page.line(
                breach.notifications().isEmpty()
                        ? words.of("first")
                        : words.of("later") + " "
                                + moment(breach.notifications().getFirst().at()));
        controller(page, controller);
        times(page, breach);
        BreachFacts facts = breach.facts();
        page.part("part.nature");
        page.item(
                "nature",
                facts.nature().stream()
                        .map(nature -> words.of("nature." + nature.word()))
                        .collect(Collectors.joining(", ")));
        if (facts.processor() != null) {
            page.item("processor", facts.processor());
        }
        page.part("part.data");
        page.item("data.categories", String.join(", ", facts.categories()));
        page.item("data.persons", facts.approxPersons());
        page.item("data.records", facts.approxRecords());
        page.text("part.consequences", facts.consequences());
        page.text("part.measures", facts.measures());
        persons(page, words, breach.aboutPersons());
        page.text("part.more", words.of(facts.isWhole() ? "more.whole" : "more.follows"));
        return page.toString();
    }

    private static void controller(Page page, Controller controller) {
        page.part("part.controller");
        page.item("controller.name", controller.name());
        page.item("controller.address", controller.address());
        page.item("controller.number", controller.enterpriseNumber());
        page.item("controller.email", controller.email());
        if (controller.officer() != null) {
            page.item("controller.officer", controller.officer());
        }
    }

    private static void times(Page page, Breach breach) {
        page.part("part.time");
        page.item("time.detected", moment(breach.detectedAt()));
        page.item("time.aware", moment(breach.awareAt()));
        page.item("time.deadline", moment(breach.deadlineAt()));
        breach.notifications().stream()
                .map(Notification::lateReasons)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(reasons -> page.item("time.late", reasons));
    }

    private static void persons(Page page, Words words, @Nullable PersonsDecision decision) {
        if (decision == null) {
            page.text("part.persons", words.of("undecided"));
            return;
        }
        page.text("part.persons", words.of("persons." + decision.answer().word()));
        page.item("persons.reasons", decision.reasons());
        if (decision.publicNotice() != null) {
            page.item("persons.public", decision.publicNotice());
        }
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(AnswerPeriod.BRUSSELS));
    }
}
