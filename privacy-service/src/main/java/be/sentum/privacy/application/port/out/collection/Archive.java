package be.sentum.privacy.application.port.out.collection;

import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes what a person receives: the data of every service, the Article 15 information, a manifest. */
public interface Archive {

    /** Writes the whole to the stream, a part at a time, and closes it. */
    void write(Content content, OutputStream target);

    /**
     * Everything that goes in.
     *
     * @param disclosures what left to third parties, the newest first
     * @param onConsent codes of the purposes that rest on consent
     * @param previous the person's cases, newest first, this one included
     */
    record Content(
            PrivacyRequest request,
            Item item,
            List<Whole> answers,
            Data data,
            List<Inventory> inventories,
            List<Recipient> recipients,
            List<Disclosure> disclosures,
            Set<String> onConsent,
            List<PrivacyRequest> previous,
            Instant createdAt) {}

    /** Hands the plain parts of one service's answer over in order. */
    @FunctionalInterface
    interface Data {
        void of(ServiceName service, Consumer<byte[]> reader);
    }
}
