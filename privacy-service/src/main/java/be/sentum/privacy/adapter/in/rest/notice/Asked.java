package be.sentum.privacy.adapter.in.rest.notice;

import be.sentum.privacy.domain.notice.NoticeLanguage;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In which language, and as a page or as JSON. */
record Asked(NoticeLanguage language, boolean page) {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A parameter wins over what the browser prefers; whatever is left reads Dutch. */
    static Asked of(@Nullable String lang, HttpHeaders headers) {
        return new Asked(language(lang, headers), wantsPage(headers));
    }

    Response answer(Supplier<String> html, Supplier<Object> json, String caching) {
        return Response.ok(page ? html.get() : json.get())
                .type(page ? MediaType.TEXT_HTML_TYPE.withCharset("UTF-8") : MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    private static NoticeLanguage language(@Nullable String lang, HttpHeaders headers) {
        if (lang != null) {
            return NoticeLanguage.of(lang).orElse(NoticeLanguage.FALLBACK);
        }
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> NoticeLanguage.of(tag).stream())
                .findFirst()
                .orElse(NoticeLanguage.FALLBACK);
    }

    private static boolean wantsPage(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return true;
            }
        }
        return false;
    }
}
