package be.sentum.privacy.application.port.out.collection;

import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.text.FreeText;
import be.sentum.privacy.domain.request.text.Passage;
import java.util.List;

/** Finds what an officer has to read before a package is released (REQ-ACC-06), and leaves out what is not shown. */
public interface FreeTexts {

    /** A search that sees the plain parts one by one, in order, and holds nothing but what it found. */
    Search search();

    /** The same data without these passages; a field that lost one is marked as withheld, for all layers. */
    Archive.Data without(List<Passage> passages, Archive.Data data);

    /** One pass over what was collected. */
    interface Search {

        void see(ServiceName service, byte[] part);

        /** Texts that are neither empty nor the person's own, in the order they were handed over. */
        List<FreeText> found();
    }
}
