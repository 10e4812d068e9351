package be.sentum.privacy.adapter.out.archive.information;

import static be.sentum.privacy.adapter.out.archive.information.Items.none;
import static be.sentum.privacy.adapter.out.archive.information.Items.ordered;

import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.collected.StaffReads;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import be.sentum.privacy.application.port.out.collection.Archive.Content;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.util.List;
import java.util.Map;

/** Who looked, without names (REQ-ACC-04), and what the person asked before (REQ-ACC-02). */
class CaseHistory {

    private final Texts texts;
    private final Content content;
    private final Findings findings;

    CaseHistory(Texts texts, Content content, Findings findings) {
        this.texts = texts;
        this.content = content;
        this.findings = findings;
    }

    Map<String, Object> staffReads() {
        StaffReads reads = findings.staffReads();
        if (reads.count() == 0) {
            return none(texts.get("staff.none"));
        }
        return ordered(
                "explanation",
                texts.get("staff"),
                "count",
                reads.count(),
                "items",
                reads.newest().stream()
                        .map(read -> ordered(
                                "at", read.at(),
                                "role", read.role(),
                                "purpose", read.purpose(),
                                "text", texts.purpose(read.purpose()),
                                "what", read.what()))
                        .toList());
    }

    Map<String, Object> previousRequests() {
        List<?> items = content.previous().stream()
                .filter(request -> !request.id().equals(content.request().id()))
                .map(this::request)
                .toList();
        return Items.of(items, texts.get("previous.none"));
    }

    private Map<String, Object> request(PrivacyRequest request) {
        return ordered(
                "number", request.number().text(),
                "receivedOn", request.period().receivedOn().toString(),
                "status", request.status().word(),
                "items",
                        request.items().stream()
                                .map(item -> ordered(
                                        "type",
                                        item.type().word(),
                                        "outcome",
                                        item.outcome().map(Outcome::word).orElse("open")))
                                .toList());
    }
}
