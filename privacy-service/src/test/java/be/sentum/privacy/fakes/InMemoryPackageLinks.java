package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.collection.PackageLinks;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links in memory. */
public class InMemoryPackageLinks implements PackageLinks {

    private final Map<String, Link> links = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    @Override
    public void add(Link link, Instant now) {
        links.put(link.tokenHash(), link);
    }

    @Override
    public Optional<Link> find(String tokenHash) {
        return Optional.ofNullable(links.get(tokenHash));
    }

    @Override
    public boolean use(String tokenHash, Instant now) {
        return links.containsKey(tokenHash) && used.add(tokenHash);
    }
}
