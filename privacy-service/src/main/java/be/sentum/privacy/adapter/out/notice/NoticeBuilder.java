package be.sentum.privacy.adapter.out.notice;

import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.domain.notice.Controller;
import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.NoticeText.Section;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.request.intake.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the notice in one language, section by section. */
class NoticeBuilder {

    private static final String SOLVENCY = "P06";

    private final NoticeWords words;
    private final NoticeSources sources;
    private final String language;
    private final PurposeTexts purposes;

    NoticeBuilder(NoticeWords words, NoticeSources sources, RetentionSchedule schedule, String language) {
        this.words = words;
        this.sources = sources;
        this.language = language;
        this.purposes = new PurposeTexts(words, sources, schedule, language);
    }

    NoticeText build() {
        return new NoticeText(
                words.get("title"),
                words.get("version"),
                words.get("contents"),
                words.get("brief"),
                brief(),
                List.of(
                        controller(),
                        purposes(),
                        recipients(),
                        transfers(),
                        retention(),
                        rights(),
                        automated(),
                        complaint()));
    }

    private List<String> brief() {
        return List.of(
                words.get("brief.1"),
                words.get("brief.2"),
                words.get("brief.3"),
                words.get("brief.4"),
                words.get("brief.5", sources.controller().email(), authority().name()));
    }

    private Section controller() {
        Controller us = sources.controller();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.get("controller.p", us.name(), us.address(), us.enterpriseNumber()));
        paragraphs.add(words.get("controller.contact", us.email()));
        String officer = us.officer();
        if (officer != null) {
            paragraphs.add(words.get("controller.dpo", officer));
        }
        return Section.of("controller", "13(1)(a), (b)", words.get("controller.h"), paragraphs, List.of());
    }

    private Section purposes() {
        return new Section(
                "purposes",
                "13(1)(c), (d), 13(2)(e), 14(1)(d), 14(2)(f)",
                words.get("purposes.h"),
                List.of(words.get("purposes.p")),
                List.of(),
                sources.purposes().stream().map(purposes::of).toList());
    }

    private Section recipients() {
        return Section.of(
                "recipients",
                "13(1)(e)",
                words.get("recipients.h"),
                List.of(words.get("recipients.p")),
                sources.recipients().stream().map(this::recipient).toList());
    }

    private String recipient(Recipient recipient) {
        return words.get(
                "recipients.item",
                recipient.legalName(),
                words.get("role." + recipient.role().word()),
                words.country(recipient.country()),
                sources.purposes().stream()
                        .filter(p -> recipient.purposes().contains(p.code()))
                        .map(this::description)
                        .collect(Collectors.joining("; ")));
    }

    private Section transfers() {
        List<String> items = sources.recipients().stream()
                .flatMap(recipient -> recipient.transfers().stream()
                        .filter(sources::isUsable)
                        .map(transfer -> words.get(
                                "transfers.item",
                                recipient.legalName(),
                                words.country(transfer.country()),
                                words.get("mechanism." + transfer.mechanism().code()),
                                sources.controller().email())))
                .toList();
        List<String> paragraphs = items.isEmpty() ? List.of(words.get("transfers.none")) : List.of();
        return Section.of("transfers", "13(1)(f)", words.get("transfers.h"), paragraphs, items);
    }

    private Section retention() {
        return Section.of(
                "retention",
                "13(2)(a)",
                words.get("retention.h"),
                List.of(words.get("retention.p")),
                sources.purposes().stream()
                        .map(p -> words.get("pair", purposes.sentence(p), purposes.retention(p)))
                        .toList());
    }

    private Section rights() {
        return Section.of(
                "rights",
                "13(2)(b), (c)",
                words.get("rights.h"),
                List.of(words.get("rights.p", sources.controller().email())),
                Stream.of(
                                "access",
                                "rectification",
                                "erasure",
                                "restriction",
                                "portability",
                                "objection",
                                "consent",
                                "human")
                        .map(right -> words.get("rights." + right))
                        .toList());
    }

    /** The solvency check is the only decision in which a machine takes part. */
    private Section automated() {
        boolean scores = sources.purposes().stream().anyMatch(p -> p.code().equals(SOLVENCY));
        List<String> paragraphs = scores
                ? List.of(words.get("automated.p1"), words.get("automated.p2"), words.get("automated.p3"))
                : List.of(words.get("automated.none"));
        return Section.of("automated", "13(2)(f)", words.get("automated.h"), paragraphs, List.of());
    }

    private Section complaint() {
        SupervisoryAuthority authority = authority();
        return Section.of(
                "complaint",
                "13(2)(d)",
                words.get("complaint.h"),
                List.of(
                        words.get(
                                "complaint.p",
                                authority.name(),
                                authority.address(),
                                authority.phone(),
                                authority.email(),
                                authority.website()),
                        words.get("complaint.first"),
                        words.get("complaint.court")),
                List.of());
    }

    private SupervisoryAuthority authority() {
        return sources.authority().orElseThrow().in(Language.named(language).orElseThrow());
    }

    private String description(Purpose purpose) {
        return purposes.description(purpose);
    }
}
