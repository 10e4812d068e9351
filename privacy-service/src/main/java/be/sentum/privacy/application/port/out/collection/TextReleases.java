package be.sentum.privacy.application.port.out.collection;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.text.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** That an officer read what was collected for an item, and what of it is not shown. */
public interface TextReleases {

    /** A second time for the same item replaces the first. */
    void keep(ItemId item, List<Passage> hidden, Instant now);

    /** Empty while nobody has read it. */
    Optional<List<Passage>> of(ItemId item);

    /** What was collected is collected again: it has to be read again. */
    void forget(ItemId item);
}
