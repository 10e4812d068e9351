package be.sentum.privacy.adapter.in.rest.notice;

import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.NoticeText.Section;
import be.sentum.privacy.domain.notice.PublishedNotice;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The notice in one language.
 *
 * @param brief what it comes down to
 * @param digest SHA-256 over the version in all languages
 */
@Schema(name = "Notice")
record NoticeResponse(
        int version,
        String language,
        Instant publishedAt,
        String digest,
        String title,
        List<String> brief,
        List<Section> sections) {

    static NoticeResponse of(PublishedNotice notice, NoticeLanguage language) {
        NoticeText text = Objects.requireNonNull(notice.texts().get(language));
        return new NoticeResponse(
                notice.version(),
                language.code(),
                notice.publishedAt(),
                notice.digest(),
                text.title(),
                text.brief(),
                text.sections());
    }
}
