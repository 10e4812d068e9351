package be.sentum.privacy.application.port.out.collection;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;

/** Sealed parts of the services' answers, until the package is made. */
public interface Fragments {

    /** Keeps one part; the same number again replaces it, because a service repeats a whole answer or none of it. */
    void keep(ItemId item, ServiceName service, int number, byte[] sealed);

    int count(ItemId item, ServiceName service);

    /** Hands the parts {@code from} to {@code upTo} over in order, one at a time; the first has number 1. */
    void forEach(ItemId item, ServiceName service, int from, int upTo, FragmentReader reader);

    void keep(ItemId item, Whole whole);

    List<Whole> wholes(ItemId item);

    void deleteAll(ItemId item);

    /** Takes one sealed part. */
    @FunctionalInterface
    interface FragmentReader {
        void part(int number, byte[] sealed);
    }

    /**
     * What a service says its whole answer is.
     *
     * @param sha256 hex, over the plain parts in order
     */
    record Whole(ServiceName service, boolean empty, int fragments, int rows, String sha256) {}
}
