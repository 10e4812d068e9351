package be.sentum.privacy.adapter.in.rest.recipient;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The page behind the link of a letter to a recipient: one button. */
record AnswerPage(String language, String title, String text, String button, String thanks) {

    private static final String CONTENT =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static AnswerPage in(String language) {
        return switch (language) {
            case "nl" ->
                new AnswerPage(
                        "nl",
                        "Melding van een wijziging",
                        "Bevestig dat uw organisatie de melding heeft ontvangen en behandelt.",
                        "Bevestigen",
                        "Dank u. Uw bevestiging is genoteerd.");
            case "fr" ->
                new AnswerPage(
                        "fr",
                        "Notification d’une modification",
                        "Confirmez que votre organisation a reçu la notification et la traite.",
                        "Confirmer",
                        "Merci. Votre confirmation est enregistrée.");
            case "de" ->
                new AnswerPage(
                        "de",
                        "Mitteilung einer Änderung",
                        "Bestätigen Sie, dass Ihre Organisation die Mitteilung erhalten hat und bearbeitet.",
                        "Bestätigen",
                        "Danke. Ihre Bestätigung ist vermerkt.");
            default ->
                new AnswerPage(
                        "en",
                        "Notice of a change",
                        "Confirm that your organisation has received the notice and deals with it.",
                        "Confirm",
                        "Thank you. Your confirmation is noted.");
        };
    }

    /** @param token of lower-case hexadecimal digits only */
    Response asking(String token) {
        return page("<p>" + text + "</p><form method=\"post\" action=\"/recipient-notices/" + token
                + "/acknowledgement?lang=" + language + "\"><p><button>" + button + "</button></p></form>");
    }

    Response thanking() {
        return page("<p>" + thanks + "</p>");
    }

    private Response page(String content) {
        String html = """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main><h1>%s</h1>%s</main></body>
                </html>
                """.formatted(language, title, title, content);
        return Response.ok(html, "text/html;charset=utf-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", CONTENT)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
