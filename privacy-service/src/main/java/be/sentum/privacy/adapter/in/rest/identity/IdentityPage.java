package be.sentum.privacy.adapter.in.rest.identity;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page behind the link of a letter. The link's code stands after {@code #}, which browsers send to nobody: a script
 * of one line puts it into the form, from which it is sent in the body. Without scripts the reader types it in.
 */
final class IdentityPage {

    private static final String SCRIPT = "const c=document.getElementById('code');"
            + "if(location.hash.length>1){c.value=location.hash.slice(1);"
            + "history.replaceState(null,'',location.pathname+location.search)}";

    private static final String CONTENT = "default-src 'none'; script-src 'sha256-" + sha256(SCRIPT)
            + "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final PageWords words;

    IdentityPage(PageWords words) {
        this.words = words;
    }

    /** The same for every case, also for one that never was: nothing is looked up. */
    Response asking(int status, String hint) {
        String note = hint.isEmpty() ? "" : "<p role=\"alert\"><strong>" + escaped(hint) + "</strong></p>";
        return page(
                status,
                note + "<p>" + escaped(words.get("explanation")) + "</p><form method=\"post\" autocomplete=\"off\">"
                        + field("token", "code")
                        + field("orderNumber", "order")
                        + field("invoiceNumber", "invoice")
                        + field("invoiceAmount", "amount")
                        + "<p><button>" + escaped(words.get("send")) + "</button></p></form><p>"
                        + escaped(words.get("help")) + "</p><script>" + SCRIPT + "</script>");
    }

    Response saying(int status, String text) {
        return page(status, "<p>" + escaped(text) + "</p>");
    }

    private String field(String name, String word) {
        return "<p><label for=\"%s\">%s</label><br><input id=\"%s\" name=\"%s\" maxlength=\"200\"></p>"
                .formatted(word, escaped(words.get(word)), word, name);
    }

    private Response page(int status, String content) {
        String title = escaped(words.get("title"));
        String html = """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main><h1>%s</h1>%s</main></body>
                </html>
                """.formatted(words.language(), title, title, content);
        return Response.status(status)
                .entity(html)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", CONTENT)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
