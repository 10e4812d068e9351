package be.sentum.privacy.application.port.out.collection;

import be.sentum.privacy.domain.request.ItemId;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Packages at rest: encrypted bytes in small pieces, so that neither writing nor reading needs the whole in memory. */
public interface Packages {

    /** Receives the encrypted bytes of a package, in the caller's transaction; needs {@link #finish} to count. */
    OutputStream write(ItemId item);

    void finish(StoredPackage stored);

    Optional<StoredPackage> find(ItemId item);

    /** The encrypted bytes, read piece by piece as they are wanted; needs no transaction. */
    InputStream read(ItemId item);

    /** @param keptUntil last day the bytes are kept if this is the first download (REQ-ACC-09) */
    void noteDownload(ItemId item, Instant at, LocalDate keptUntil);

    /** Packages whose last day is before the given one. */
    List<ItemId> keptUntilBefore(LocalDate day, int limit);

    /** Deletes the bytes and the key; that there was a package, and its digest, stay. */
    void empty(ItemId item);

    /**
     * @param sha256 hex, over the zip as the person receives it
     * @param keptUntil last day the bytes are kept (RET-15)
     */
    @SuppressWarnings("ArrayRecordComponent")
    record StoredPackage(
            ItemId item,
            byte[] sealedKey,
            String sha256,
            long size,
            Instant createdAt,
            Instant downloadableUntil,
            LocalDate keptUntil) {

        /** Whether it may still be fetched. */
        public boolean isDownloadable(Instant now) {
            return now.isBefore(downloadableUntil) && sealedKey.length > 0;
        }
    }
}
