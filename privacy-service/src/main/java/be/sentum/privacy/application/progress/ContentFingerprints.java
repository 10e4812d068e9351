package be.sentum.privacy.application.progress;

import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.request.Contents;
import be.sentum.privacy.domain.request.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * One fingerprint of all that the services handed over. This service's own part is left out: asking is itself in it, so
 * it is never the same twice.
 */
@ApplicationScoped
class ContentFingerprints {

    private static final String OURSELVES = "privacy";

    private final Fragments fragments;
    private final Contents contents;

    ContentFingerprints(Fragments fragments, Contents contents) {
        this.fragments = fragments;
        this.contents = contents;
    }

    void note(ItemId item) {
        String parts = fragments.wholes(item).stream()
                .filter(whole -> !whole.service().value().equals(OURSELVES))
                .sorted(Comparator.comparing(Whole::service))
                .map(whole -> whole.service().value() + ":" + whole.sha256())
                .collect(Collectors.joining("\n"));
        contents.keep(item, sha256(parts));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
