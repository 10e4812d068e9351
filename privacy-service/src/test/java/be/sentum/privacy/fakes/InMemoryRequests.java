package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands out copies, so that only what is saved is seen again. */
public class InMemoryRequests implements Requests {

    private final Map<RequestId, PrivacyRequest> all = new LinkedHashMap<>();

    @Override
    public void add(PrivacyRequest request) {
        all.put(request.id(), copy(request));
    }

    @Override
    public void save(PrivacyRequest request) {
        if (all.replace(request.id(), copy(request)) == null) {
            throw new IllegalStateException("saved without being added");
        }
    }

    @Override
    public Optional<PrivacyRequest> find(RequestId id) {
        return Optional.ofNullable(all.get(id)).map(InMemoryRequests::copy);
    }

    @Override
    public Optional<PrivacyRequest> lock(RequestId id) {
        return find(id);
    }

    @Override
    public Optional<PrivacyRequest> lockWith(ItemId item) {
        return requests()
                .filter(r -> r.items().stream().anyMatch(i -> i.id().equals(item)))
                .findFirst();
    }

    @Override
    public Optional<PrivacyRequest> lockIfFree(RequestId id) {
        return lock(id);
    }

    @Override
    public Optional<PrivacyRequest> lockIfFree(ItemId item) {
        return lockWith(item);
    }

    @Override
    public void holdRegistrations(SubjectId subject) {}

    @Override
    public Optional<PrivacyRequest> withRunningErasure(SubjectId subject) {
        return requests()
                .filter(r -> r.subject().filter(subject::equals).isPresent())
                .filter(r -> r.item(ItemType.ERASURE).filter(i -> !i.isDone()).isPresent())
                .findFirst();
    }

    @Override
    public List<PrivacyRequest> of(SubjectId subject) {
        return requests()
                .filter(r -> r.subject().filter(subject::equals).isPresent())
                .sorted(Comparator.comparing((PrivacyRequest r) -> r.intake().receivedAt())
                        .reversed())
                .toList();
    }

    @Override
    public List<PrivacyRequest> byUrgency(@Nullable Position after, int limit) {
        Comparator<Position> order = Comparator.comparing(Position::closed)
                .thenComparing(Position::dueOn)
                .thenComparing(p -> p.id().value().toString());
        return requests()
                .sorted(Comparator.comparing(Position::of, order))
                .filter(r -> after == null || order.compare(Position.of(r), after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<ItemId> unanswered(Instant askedBefore, int limit) {
        return items().filter(i -> i.stage().asksServices())
                .filter(i -> i.asked().last() == null || !i.asked().last().isAfter(askedBefore))
                .map(Item::id)
                .limit(limit)
                .toList();
    }

    @Override
    public List<RequestId> undecidedObjections(LocalDate today, int limit) {
        return requests()
                .filter(r -> r.closedOn().isEmpty() && !r.period().isPaused())
                .filter(r -> r.period().dueOn().isBefore(today))
                .filter(r -> r.items().stream()
                        .anyMatch(i -> i.type() == ItemType.OBJECTION
                                && i.stage() == Stage.PENDING
                                && i.outcome().isEmpty()))
                .map(PrivacyRequest::id)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<ItemId> claimForAssembly() {
        return items().filter(i -> i.stage() == Stage.ASSEMBLING).map(Item::id).findFirst();
    }

    private Stream<PrivacyRequest> requests() {
        return List.copyOf(all.values()).stream().map(InMemoryRequests::copy);
    }

    private Stream<Item> items() {
        return requests().flatMap(r -> r.items().stream());
    }

    private static PrivacyRequest copy(PrivacyRequest request) {
        return PrivacyRequest.rehydrate(
                request.id(),
                request.number(),
                request.identity(),
                request.intake(),
                request.period(),
                request.items().stream().map(InMemoryRequests::copy).toList(),
                request.closedOn().orElse(null),
                request.isWithdrawn());
    }

    private static Item copy(Item item) {
        return Item.rehydrate(
                item.id(),
                item.type(),
                item.stage(),
                item.outcome().orElse(null),
                item.reasons(),
                item.answers(),
                item.asked(),
                item.failures());
    }
}
