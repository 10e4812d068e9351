package be.sentum.privacy.application.request;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.ClockPolicy;
import be.sentum.privacy.application.port.in.request.Repeats;
import be.sentum.privacy.application.port.out.request.Contents;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@UseCase
class RepeatsHandler implements Repeats {

    private final Requests requests;
    private final Contents contents;
    private final ClockPolicy policy;

    RepeatsHandler(Requests requests, Contents contents, ClockPolicy policy) {
        this.requests = requests;
        this.contents = contents;
        this.policy = policy;
    }

    @Override
    public Map<ItemType, Earlier> in(PrivacyRequest request) {
        List<PrivacyRequest> before = request.subject().map(requests::of).orElse(List.of()).stream()
                .filter(other -> isShortlyBefore(other, request))
                .toList();
        Map<ItemType, Earlier> repeats = new EnumMap<>(ItemType.class);
        for (Item item : request.items()) {
            before.stream()
                    .flatMap(other -> earlier(other, item).stream())
                    .findFirst()
                    .ifPresent(earlier -> repeats.put(item.type(), earlier));
        }
        return repeats;
    }

    private boolean isShortlyBefore(PrivacyRequest other, PrivacyRequest request) {
        LocalDate receivedOn = request.period().receivedOn();
        return !other.id().equals(request.id())
                && other.intake().receivedAt().isBefore(request.intake().receivedAt())
                && other.period().receivedOn().isAfter(receivedOn.minus(policy.soonAgain()));
    }

    private Optional<Earlier> earlier(PrivacyRequest other, Item item) {
        return other.item(item.type())
                .filter(same -> same.outcome().isPresent())
                .map(same -> new Earlier(other.id(), other.period().receivedOn(), isUnchanged(same, item)));
    }

    private boolean isUnchanged(Item then, Item now) {
        Optional<String> fingerprint = contents.of(now.id());
        return fingerprint.isPresent() && fingerprint.equals(contents.of(then.id()));
    }
}
