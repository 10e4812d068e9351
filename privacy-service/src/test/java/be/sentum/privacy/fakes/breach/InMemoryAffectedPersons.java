package be.sentum.privacy.fakes.breach;

import be.sentum.privacy.application.port.out.breach.AffectedPersons;
import be.sentum.privacy.domain.breach.AffectedPerson;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Affected persons in memory. */
public class InMemoryAffectedPersons implements AffectedPersons {

    /** The disclosure log, as far as this needs it. */
    public final List<Disclosure> disclosures = new ArrayList<>();

    private final Map<Span, TreeMap<String, Answers>> searches = new HashMap<>();

    private static final class Answers {
        private int parts;
        private int whole;
        private final Map<SubjectId, Reads> reads = new HashMap<>();
    }

    @Override
    public void asked(Span span, Set<ServiceName> services) {
        TreeMap<String, Answers> asked = new TreeMap<>();
        services.forEach(service -> asked.put(service.value(), new Answers()));
        searches.put(span, asked);
    }

    @Override
    public void answered(Span span, ServiceName service, int part, int whole, List<Reads> reads) {
        Answers answers = searches.getOrDefault(span, new TreeMap<>()).get(service.value());
        if (answers != null) {
            answers.parts = Math.max(answers.parts, part);
            answers.whole = whole == 0 ? answers.whole : whole;
            reads.forEach(read -> answers.reads.put(read.subject(), read));
        }
    }

    @Override
    public List<Answer> answers(Span span) {
        return searches.getOrDefault(span, new TreeMap<>()).entrySet().stream()
                .map(entry -> new Answer(
                        new ServiceName(entry.getKey()),
                        entry.getValue().whole > 0 && entry.getValue().parts >= entry.getValue().whole))
                .toList();
    }

    @Override
    public List<AffectedPerson> list(Span span, @Nullable String recipient, @Nullable SubjectId after, int limit) {
        List<Disclosure> went = disclosures.stream()
                .filter(d -> !d.at().isBefore(span.from()) && d.at().isBefore(span.to()))
                .filter(d -> recipient == null || d.recipient().equals(recipient))
                .toList();
        List<Reads> seen = searches.getOrDefault(span, new TreeMap<>()).values().stream()
                .map(answers -> answers.reads.values())
                .flatMap(Collection::stream)
                .toList();
        TreeSet<String> ids = new TreeSet<>();
        Stream.concat(
                        went.stream().map(Disclosure::subject),
                        recipient == null ? seen.stream().map(Reads::subject) : Stream.of())
                .map(subject -> subject.value().toString())
                .filter(id -> after == null || id.compareTo(after.value().toString()) > 0)
                .forEach(ids::add);
        return ids.stream().limit(limit).map(id -> person(id, went, seen)).toList();
    }

    private static AffectedPerson person(String id, List<Disclosure> went, List<Reads> seen) {
        List<Disclosure> ours = went.stream()
                .filter(d -> d.subject().value().toString().equals(id))
                .toList();
        List<Reads> reads = seen.stream()
                .filter(read -> read.subject().value().toString().equals(id))
                .toList();
        return new AffectedPerson(
                new SubjectId(UUID.fromString(id)),
                ours.size(),
                ours.stream().map(Disclosure::recipient).distinct().sorted().toList(),
                reads.stream().mapToInt(Reads::times).sum(),
                reads.stream()
                        .flatMap(read -> read.purposes().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
