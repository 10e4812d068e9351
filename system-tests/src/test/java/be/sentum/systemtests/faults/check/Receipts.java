package be.sentum.systemtests.faults.check;

import be.sentum.systemtests.faults.work.Officer;
import be.sentum.systemtests.faults.work.Subject;
import be.sentum.systemtests.faults.work.TopicWatch;
import be.sentum.systemtests.faults.work.TopicWatch.Told;
import be.sentum.systemtests.stack.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** No receipt is lost: every service has answered each case once, field by field, and the ledger knows each person once. */
public final class Receipts {

    private final Databases databases;
    private final Officer officer;
    private final TopicWatch topics;
    private final Whole whole;

    public Receipts(Databases databases, Officer officer, TopicWatch topics, Whole whole) {
        this.databases = databases;
        this.officer = officer;
        this.topics = topics;
        this.whole = whole;
    }

    /** What is wrong with the proof of that person's erasure; empty when nothing is. */
    public List<String> wrong(Subject subject) {
        List<UUID> cases = databases.list(
                ServiceName.PRIVACY,
                "select r.id from privacy_request r join request_item i on i.request_id = r.id"
                        + " where r.subject_id = ? and i.type = 'erasure'",
                row -> row.getObject(1, UUID.class),
                subject.id());
        if (cases.size() != 1) {
            return List.of("%s has %d cases of erasure".formatted(subject.id(), cases.size()));
        }
        UUID request = cases.getFirst();
        JsonNode report = officer.read("/privacy-requests/" + request + "/report");
        List<String> wrong = new ArrayList<>();
        if (!report.path("complete").asBoolean()) {
            wrong.add("the report of case %s is not complete".formatted(request));
        }
        wrong.addAll(services(request, report));
        wrong.addAll(fields(request, report));
        wrong.addAll(published(request, subject));
        return wrong;
    }

    private static List<String> services(UUID request, JsonNode report) {
        List<String> named = new ArrayList<>();
        report.path("receipts")
                .forEach(receipt -> named.add(receipt.path("service").asText()));
        Set<String> expected = new TreeSet<>();
        for (ServiceName service : ServiceName.values()) {
            expected.add(service.shortName());
        }
        return named.size() == expected.size() && expected.equals(new TreeSet<>(named))
                ? List.of()
                : List.of("case %s has the receipts %s".formatted(request, named));
    }

    /** Each field that an undisturbed erasure takes is in the receipt as taken. */
    private List<String> fields(UUID request, JsonNode report) {
        Map<String, Set<String>> taken = new TreeMap<>();
        for (JsonNode field : report.path("fields")) {
            if (Set.of("deleted", "anonymised").contains(field.path("result").asText())) {
                taken.computeIfAbsent(field.path("service").asText(), s -> new TreeSet<>())
                        .add(field.path("table").asText() + "."
                                + field.path("field").asText());
            }
        }
        List<String> wrong = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            Set<String> lost = new TreeSet<>(whole.named(service));
            lost.removeAll(taken.getOrDefault(service.shortName(), Set.of()));
            if (!lost.isEmpty()) {
                wrong.add("the receipt of %s for case %s lacks %s".formatted(service, request, lost));
            }
        }
        return wrong;
    }

    /** A receipt may be told twice, the same one; the ledger has one entry. */
    private List<String> published(UUID request, Subject subject) {
        List<String> wrong = new ArrayList<>();
        Map<String, Set<String>> receipts = topics.told("erasure-executed")
                .filter(told -> told.subject().equals(subject.id()))
                .collect(Collectors.groupingBy(
                        told -> told.content().path("service").asText(),
                        TreeMap::new,
                        Collectors.mapping(told -> told.content().toString(), Collectors.toSet())));
        receipts.forEach((service, different) -> {
            if (different.size() != 1) {
                wrong.add("%s told %d different receipts for case %s".formatted(service, different.size(), request));
            }
        });
        if (receipts.size() != ServiceName.values().length) {
            wrong.add("receipts for case %s were told by %s only".formatted(request, receipts.keySet()));
        }
        Set<String> entries = topics.told("subject-erased")
                .filter(told -> told.subject().equals(subject.id()))
                .map(Told::id)
                .collect(Collectors.toSet());
        if (entries.size() != 1) {
            wrong.add("the ledger has %d entries for case %s".formatted(entries.size(), request));
        }
        return wrong;
    }
}
