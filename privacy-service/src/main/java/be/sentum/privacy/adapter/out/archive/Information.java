package be.sentum.privacy.adapter.out.archive;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.privacy.adapter.out.archive.Presence.Held;
import be.sentum.privacy.application.port.out.collection.Archive.Content;
import be.sentum.privacy.config.RightsConfig;
import be.sentum.privacy.domain.register.Recipient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Article 15(1)(a) to (h) and (2), made to measure (REQ-ACC-03): it speaks only of fields that held something about this
 * person. Every key is there; one with nothing to tell says so and why.
 */
class Information {

    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IS", "IE", "IT", "LV", "LI",
            "LT", "LU", "MT", "NL", "NO", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    private final Texts texts;
    private final RightsConfig config;
    private final List<Held> held;
    private final Set<String> purposes;
    private final List<Recipient> recipients;

    Information(Texts texts, Content content, Presence presence, RightsConfig config) {
        this.texts = texts;
        this.config = config;
        held = presence.declared(content.inventories());
        purposes = presence.purposes(content.inventories()).collect(Collectors.toCollection(TreeSet::new));
        recipients = content.recipients().stream()
                .filter(r -> r.purposes().stream().anyMatch(purposes::contains))
                .toList();
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("purposes", purposes.isEmpty() ? none("none") : items(purposes()));
        all.put("categories", held.isEmpty() ? none("none") : items(categories()));
        all.put("recipients", recipients.isEmpty() ? none("recipients.none") : recipients());
        all.put("retention", held.isEmpty() ? none("none") : items(retention()));
        all.put(
                "rights",
                Map.of(
                        "text",
                        texts.get("rights"),
                        "contact",
                        config.controller().email()));
        all.put("complaint", complaint());
        all.put("sources", thirdParty().isEmpty() ? none("sources.none") : sources());
        all.put("automatedDecisions", decidesByMachine() ? automated() : none("auto.none"));
        all.put("transfers", transfers());
        return all;
    }

    private Map<String, Object> none(String key) {
        return Map.of("none", true, "explanation", texts.get(key));
    }

    private static Map<String, Object> items(List<?> items) {
        return Map.of("items", items);
    }

    private List<?> purposes() {
        return purposes.stream()
                .map(code -> Map.of("code", code, "text", texts.purpose(code)))
                .toList();
    }

    private List<?> categories() {
        Map<String, Set<String>> byService = held.stream()
                .collect(Collectors.groupingBy(
                        h -> h.service().value(),
                        TreeMap::new,
                        Collectors.mapping(h -> h.field().category(), Collectors.toCollection(TreeSet::new))));
        return byService.entrySet().stream()
                .map(e -> Map.of("service", e.getKey(), "categories", e.getValue()))
                .toList();
    }

    private Map<String, Object> recipients() {
        return Map.of(
                "explanation",
                texts.get("recipients"),
                "items",
                recipients.stream()
                        .map(r -> Map.of(
                                "name",
                                r.legalName(),
                                "role",
                                r.role().word(),
                                "country",
                                r.country(),
                                "purposes",
                                r.purposes()))
                        .toList());
    }

    private List<?> retention() {
        return held.stream()
                .filter(h -> h.field().retention() != null)
                .collect(Collectors.groupingBy(
                        h -> String.valueOf(h.field().retention()),
                        TreeMap::new,
                        Collectors.mapping(
                                h -> h.service().value() + "." + h.field().table(),
                                Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(e -> Map.of("rule", e.getKey(), "period", period(e.getKey()), "tables", e.getValue()))
                .toList();
    }

    /** The announced code, {@code RET-01}, in words. */
    private static String period(String code) {
        String constant = code.replace('-', '_').toUpperCase(Locale.ROOT);
        for (RetentionRule rule : RetentionRule.values()) {
            if (rule.name().equals(constant)) {
                return rule.period() + " (" + rule.law() + ")";
            }
        }
        return code;
    }

    private Map<String, Object> complaint() {
        RightsConfig.Complaint gba = config.complaint();
        return Map.of("name", gba.name(), "address", gba.address(), "email", gba.email(), "website", gba.website());
    }

    private List<String> thirdParty() {
        return held.stream()
                .filter(h -> h.field().source().equals("third_party"))
                .map(h -> h.service().value() + "." + h.field().table() + "."
                        + h.field().field())
                .toList();
    }

    private Map<String, Object> sources() {
        return Map.of("explanation", texts.get("sources"), "items", thirdParty());
    }

    /** The solvency check is the only decision a machine takes part in: purpose P06, inferred. */
    private boolean decidesByMachine() {
        return held.stream()
                .anyMatch(h -> h.field().purposes().contains("P06")
                        && h.field().source().equals("inferred"));
    }

    private Map<String, Object> automated() {
        return Map.of("text", texts.get("auto"), "details", "data/billing.json");
    }

    private Map<String, Object> transfers() {
        List<String> outside = recipients.stream()
                .filter(r -> !EEA.contains(r.country()))
                .map(Recipient::legalName)
                .toList();
        return outside.isEmpty() ? none("transfers.none") : items(outside);
    }
}
