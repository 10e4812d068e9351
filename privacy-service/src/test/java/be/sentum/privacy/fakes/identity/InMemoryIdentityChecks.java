package be.sentum.privacy.fakes.identity;

import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.domain.identity.check.CheckId;
import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.request.RequestId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Hands out copies, so that only what is saved is seen again. */
public class InMemoryIdentityChecks implements IdentityChecks {

    private final Map<CheckId, IdentityCheck> all = new LinkedHashMap<>();

    @Override
    public void add(IdentityCheck check) {
        all.put(check.id(), copy(check));
    }

    @Override
    public void save(IdentityCheck check) {
        if (all.replace(check.id(), copy(check)) == null) {
            throw new IllegalStateException("saved without being added");
        }
    }

    @Override
    public Optional<IdentityCheck> withToken(String fingerprint) {
        return checks().filter(c -> c.question().token().equals(fingerprint)).findFirst();
    }

    @Override
    public Optional<IdentityCheck> newest(RequestId request) {
        return checks().filter(c -> c.request().equals(request))
                .max(Comparator.comparing((IdentityCheck c) -> c.question().askedAt())
                        .thenComparing(c -> c.id().value().toString()));
    }

    private Stream<IdentityCheck> checks() {
        return List.copyOf(all.values()).stream().map(InMemoryIdentityChecks::copy);
    }

    private static IdentityCheck copy(IdentityCheck check) {
        return IdentityCheck.rehydrate(
                check.id(),
                check.request(),
                check.question(),
                check.state(),
                check.wrongTries(),
                check.lockedUntil(),
                check.proof().orElse(null));
    }
}
