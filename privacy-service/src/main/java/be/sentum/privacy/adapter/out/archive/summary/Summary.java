package be.sentum.privacy.adapter.out.archive.summary;

import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.collected.TableFacts;
import be.sentum.privacy.adapter.out.archive.information.Handovers;
import be.sentum.privacy.adapter.out.archive.summary.SummaryView.Holding;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import be.sentum.privacy.adapter.out.archive.words.Us;
import be.sentum.privacy.adapter.out.archive.words.Values;
import be.sentum.privacy.application.port.out.collection.Archive.Content;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses what stands on the two pages; everything else is in the tables and the data beside them. */
public class Summary {

    private static final int CONSULTATIONS = 5;
    private static final int PREVIOUS = 5;
    private static final int RECIPIENTS = 8;

    private final Texts texts;
    private final Values values;
    private final Content content;
    private final Findings findings;
    private final Us us;

    public Summary(Texts texts, Content content, Findings findings, Us us) {
        this.texts = texts;
        this.values = new Values(texts);
        this.content = content;
        this.findings = findings;
        this.us = us;
    }

    public SummaryView view() {
        PrivacyRequest request = content.request();
        SupervisoryAuthority authority = us.authority();
        return new SummaryView(
                texts.language().code(),
                texts.get("title", us.controller().name()),
                texts.get(
                        "page.case",
                        request.number().text(),
                        values.day(request.period().receivedOn()),
                        values.moment(content.createdAt().toString())),
                texts.get(findings.isDataHeld() ? "answer.held" : "none"),
                holdings(),
                list(purposes(findings.purposes()), texts.get("none")),
                findings.notPursued().isEmpty()
                        ? ""
                        : texts.get("page.not_pursued", list(purposes(findings.notPursued()), "")),
                recipients(),
                new Decisions(texts, findings, room().decisions()).list(),
                texts.get("auto.none"),
                staff(),
                consultations(),
                previous(),
                texts.get("previous.none"),
                texts.get("page.rights.text", us.controller().email()),
                texts.get(
                                "page.complaint",
                                authority.name(),
                                authority.address(),
                                authority.email(),
                                authority.website())
                        + " "
                        + texts.get("court"),
                texts.get("page.more"));
    }

    private List<Holding> holdings() {
        Examples examples = new Examples(texts, values, room().fields());
        return shown().map(examples::holding).toList();
    }

    private Stream<TableFacts> shown() {
        return findings.tables().stream()
                .filter(table -> !table.isDerived())
                .filter(table -> !Examples.MACHINERY.contains(table.table()));
    }

    private Room room() {
        return Room.forKinds(shown().count());
    }

    private List<String> purposes(Set<String> codes) {
        return codes.stream().map(texts::purpose).toList();
    }

    private String recipients() {
        List<String> received = new Handovers(content)
                .list().stream()
                        .map(handover -> handover.name() + " ("
                                + list(purposes(handover.purposes())) + ", "
                                + values.day(
                                        LocalDate.ofInstant(handover.latest().at(), AnswerPeriod.BRUSSELS)) + ")")
                        .toList();
        return received.isEmpty() ? registered() : texts.get("page.received") + " " + some(received);
    }

    /** All of them are in the information beside the page. */
    private static String some(List<String> names) {
        return names.stream().limit(RECIPIENTS).collect(Collectors.joining("; "))
                + (names.size() > RECIPIENTS ? " …" : ".");
    }

    private static String list(List<String> words) {
        return String.join(", ", words);
    }

    private String registered() {
        Set<String> purposes = findings.purposes();
        List<String> names = content.recipients().stream()
                .filter(r -> r.purposes().stream().anyMatch(purposes::contains))
                .map(this::recipient)
                .toList();
        return names.isEmpty() ? texts.get("recipients.none") : texts.get("page.recipients") + " " + some(names);
    }

    private String recipient(Recipient recipient) {
        return recipient.legalName() + " ("
                + recipient.purposes().stream()
                        .filter(findings.purposes()::contains)
                        .map(texts::purpose)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private String staff() {
        long count = findings.staffReads().count();
        return count == 0 ? texts.get("staff.none") : texts.get("page.staff.count", count);
    }

    private List<String> consultations() {
        return findings.staffReads().newest().stream()
                .limit(CONSULTATIONS)
                .map(read -> values.moment(read.at()) + ": " + texts.purpose(read.purpose()))
                .toList();
    }

    private List<String> previous() {
        return content.previous().stream()
                .filter(request -> !request.id().equals(content.request().id()))
                .limit(PREVIOUS)
                .map(request -> request.number().text() + ", "
                        + values.day(request.period().receivedOn()) + ": "
                        + request.items().stream()
                                .map(item -> texts.label("type", item.type().word()))
                                .collect(Collectors.joining(", "))
                        + " (" + texts.label("status", request.status().word()) + ")")
                .toList();
    }

    private static String list(Collection<String> words, String otherwise) {
        return words.isEmpty() ? otherwise : String.join("; ", words) + ".";
    }
}
