package be.sentum.privacy.adapter.out.archive.information;

import static be.sentum.privacy.adapter.out.archive.information.Items.none;
import static be.sentum.privacy.adapter.out.archive.information.Items.ordered;

import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import be.sentum.privacy.adapter.out.archive.words.Us;
import be.sentum.privacy.application.port.out.collection.Archive.Content;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Article 15(1)(a) to (h) and (2), made to measure (REQ-ACC-03): it speaks only of fields that held something about this
 * person. Every key is there; one with nothing to tell says so and why.
 */
public class Information {

    /** The published layout; a later layout is another name. */
    public static final String SCHEMA = "https://sentum.be/schemas/package-information/v1";

    private final Texts texts;
    private final Content content;
    private final Findings findings;
    private final Us us;

    public Information(Texts texts, Content content, Findings findings, Us us) {
        this.texts = texts;
        this.content = content;
        this.findings = findings;
        this.us = us;
    }

    public Map<String, Object> all() {
        HeldData held = new HeldData(texts, findings);
        Receivers receivers = new Receivers(texts, content, findings.purposes());
        CaseHistory history = new CaseHistory(texts, content, findings);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", SCHEMA);
        all.put("language", texts.language().code());
        all.put("request", content.request().number().text());
        all.put("dataHeld", findings.isDataHeld());
        all.put("answer", texts.get(findings.isDataHeld() ? "answer.held" : "none"));
        all.put("scope", scope());
        all.put("purposes", held.purposes());
        all.put("categories", held.categories());
        all.put("recipients", receivers.recipients());
        all.put("retention", held.retention());
        all.put("rights", rights());
        all.put("complaint", complaint());
        all.put("sources", held.sources());
        all.put("automatedDecisions", new AutomatedDecisions(texts, findings).all());
        all.put("transfers", receivers.transfers());
        all.put("staffReads", history.staffReads());
        all.put("previousRequests", history.previousRequests());
        all.put("redactions", held.redactions());
        all.put("notIncluded", ordered("items", List.of(texts.get("excluded.backups"), texts.get("excluded.others"))));
        return all;
    }

    private Map<String, Object> scope() {
        String asked = content.request().intake().scope();
        return asked == null ? none(texts.get("scope.all")) : ordered("items", List.of(asked));
    }

    private Map<String, Object> rights() {
        List<?> items = Stream.of(
                        "rectification", "erasure", "restriction", "objection", "portability", "consent_withdrawal")
                .map(right -> ordered("right", right, "text", texts.get("right." + right)))
                .toList();
        return ordered("text", texts.get("rights"), "contact", us.controller().email(), "items", items);
    }

    private Map<String, Object> complaint() {
        SupervisoryAuthority authority = us.authority();
        return ordered(
                "name", authority.name(),
                "address", authority.address(),
                "email", authority.email(),
                "website", authority.website(),
                "court", texts.get("court"));
    }
}
