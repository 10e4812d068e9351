package be.sentum.privacy.domain.processing;

import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.processing.ProcessingRecord.Activity;
import be.sentum.privacy.domain.processing.ProcessingRecord.Passage;
import be.sentum.privacy.domain.processing.ProcessingRecord.Receiver;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Transfer;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the record of processing from the registers; whom a purpose is about comes from the catalogue, section 21. */
public final class Activities {

    private static final Map<String, Subject> SUBJECTS = Map.ofEntries(
            Map.entry("P01", new Subject("customer", "customers", "contacts")),
            Map.entry("P02", new Subject("order", "customers")),
            Map.entry("P03", new Subject("order", "customers", "gift_recipients")),
            Map.entry("P04", new Subject("billing", "customers")),
            Map.entry("P05", new Subject("billing", "debtors")),
            Map.entry("P06", new Subject("billing", "applicants")),
            Map.entry("P07", new Subject("customer", "customers")),
            Map.entry("P08", new Subject("customer", "customers")),
            Map.entry("P09", new Subject("consent", "customers", "subscribers")),
            Map.entry("P10", new Subject("consent", "visitors", "customers")),
            Map.entry("P11", new Subject("consent", "visitors")),
            Map.entry("P12", new Subject("customer", "users")),
            Map.entry("P13", new Subject("privacy", "requesters")),
            Map.entry("P14", new Subject("privacy", "parties")),
            Map.entry("P15", new Subject("customer", "customers")),
            Map.entry("P16", new Subject("consent", "customers")),
            Map.entry("P17", new Subject("customer", "customers", "prospects")));

    private static final Subject OTHER = new Subject("privacy", "customers");

    private Activities() {}

    private record Subject(String owner, List<String> people) {
        Subject(String owner, String... people) {
            this(owner, List.of(people));
        }
    }

    public static ProcessingRecord record(NoticeSources sources) {
        return new ProcessingRecord(
                sources.controller(),
                sources.purposes().stream().map(p -> activity(p, sources)).toList(),
                missing(sources));
    }

    private static Activity activity(Purpose purpose, NoticeSources sources) {
        Subject subject = Objects.requireNonNullElse(SUBJECTS.get(purpose.code()), OTHER);
        List<Recipient> recipients = sources.recipientsOf(purpose);
        return new Activity(
                purpose.code(),
                purpose.texts().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, text -> text.getValue().description())),
                purpose.basis().name().toLowerCase(Locale.ROOT),
                purpose.lawReference(),
                purpose.balancingTest(),
                subject.people(),
                subject.owner(),
                sources.servicesOf(purpose),
                sources.categoriesOf(purpose),
                sources.originsOf(purpose),
                retention(purpose, sources),
                recipients.stream().map(Activities::receiver).toList(),
                recipients.stream().flatMap(r -> passages(r, sources)).toList());
    }

    private static SortedSet<String> retention(Purpose purpose, NoticeSources sources) {
        SortedSet<String> rules = new TreeSet<>(sources.retentionOf(purpose));
        Stream.ofNullable(purpose.retention()).forEach(rules::add);
        return rules;
    }

    private static Receiver receiver(Recipient recipient) {
        return new Receiver(
                recipient.code(),
                recipient.legalName(),
                recipient.role().word(),
                recipient.country(),
                recipient.contractRef());
    }

    private static Stream<Passage> passages(Recipient recipient, NoticeSources sources) {
        return recipient.transfers().stream().map(transfer -> passage(recipient, transfer, sources));
    }

    private static Passage passage(Recipient recipient, Transfer transfer, NoticeSources sources) {
        return new Passage(
                recipient.legalName(),
                transfer.country(),
                transfer.mechanism().code(),
                transfer.evidenceRef(),
                transfer.tiaRef(),
                transfer.validFrom(),
                transfer.validTo(),
                sources.isUsable(transfer));
    }

    private static SortedSet<String> missing(NoticeSources sources) {
        SortedSet<String> missing = new TreeSet<>();
        ServiceName.ALL.forEach(service -> missing.add(service.value()));
        sources.inventories()
                .forEach(inventory -> missing.remove(inventory.service().value()));
        return missing;
    }
}
