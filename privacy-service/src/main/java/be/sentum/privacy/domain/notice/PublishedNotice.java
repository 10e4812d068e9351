package be.sentum.privacy.domain.notice;

import java.time.Instant;
import java.util.Map;

/**
 * A version of the notice; never changed after it was published.
 *
 * @param version counts from 1
 * @param digest SHA-256 over all texts: the same registers, the same digest
 */
public record PublishedNotice(int version, Instant publishedAt, String digest, Map<NoticeLanguage, NoticeText> texts) {

    public PublishedNotice {
        texts = Map.copyOf(texts);
    }
}
