package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.notice.Notices;
import be.sentum.privacy.domain.notice.PublishedNotice;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Published notices in memory. */
public class InMemoryNotices implements Notices {

    private final TreeMap<Integer, PublishedNotice> versions = new TreeMap<>();

    @Override
    public Optional<PublishedNotice> current() {
        return Optional.ofNullable(versions.lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public Optional<PublishedNotice> find(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    @Override
    public void lock() {
        // one thread
    }

    @Override
    public void add(PublishedNotice notice) {
        versions.put(notice.version(), notice);
    }
}
