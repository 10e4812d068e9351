package be.sentum.privacy.application.port.out.collection;

import be.sentum.privacy.domain.request.ItemId;
import java.time.Instant;
import java.util.Optional;

/** One-time links to packages, by the digest of their token. */
public interface PackageLinks {

    void add(Link link, Instant now);

    Optional<Link> find(String tokenHash);

    /** Uses a link up; false when it was used before, also by somebody who came at the same moment. */
    boolean use(String tokenHash, Instant now);

    /**
     * @param tokenHash SHA-256 of the token, hex
     * @param bound whether only the log-in of the person it is about may use it
     */
    record Link(String tokenHash, ItemId item, boolean bound) {}
}
