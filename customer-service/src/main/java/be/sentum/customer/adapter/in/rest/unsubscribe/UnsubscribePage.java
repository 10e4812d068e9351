package be.sentum.customer.adapter.in.rest.unsubscribe;

import be.sentum.customer.domain.value.Language;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** The pages: no script, no style sheet, nothing from elsewhere, one form. */
@Singleton
class UnsubscribePage {

    private static final String CSP = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Template page;

    UnsubscribePage(Engine templates) {
        this.page = Objects.requireNonNull(templates.getTemplate("pages/unsubscribe.html"));
    }

    /** What stands on the page. */
    enum Content {
        QUESTION,
        DONE,
        ENTER_ADDRESS,
        RECEIVED
    }

    Response of(Content content, Language language) {
        String html = page.data("words", Words.in(language))
                .data("content", content.name())
                .render();
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", CSP)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer") // the address of the page is the token
                .header("X-Robots-Tag", "noindex")
                .header("Content-Language", language.code())
                .build();
    }
}
