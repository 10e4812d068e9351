package be.sentum.consent.adapter.in.confirmation;

import java.util.Map;
import java.util.Objects;

/**
 * One page: a title, a text, perhaps one button.
 *
 * @param button its words; empty for none
 */
record ConfirmationPage(String language, String title, String text, String button) {

    private static final Map<String, Words> WORDS = Map.of(
            "nl",
            new Words(
                    "Bevestig uw keuze", "U bevestigt als ouder of voogd voor uw kind:", "Ik ga akkoord", "Bevestigd"),
            "fr",
            new Words(
                    "Confirmez votre choix",
                    "Vous confirmez en tant que parent ou tuteur pour votre enfant :",
                    "J’accepte",
                    "Confirmé"),
            "de",
            new Words(
                    "Bestätigen Sie Ihre Wahl",
                    "Sie bestätigen als Elternteil oder Vormund für Ihr Kind:",
                    "Ich stimme zu",
                    "Bestätigt"),
            "en",
            new Words(
                    "Confirm your choice",
                    "You confirm as a parent or guardian for your child:",
                    "I agree",
                    "Confirmed"));

    private record Words(String asking, String forChild, String agree, String done) {}

    static ConfirmationPage asking(String language, String text, boolean forChild) {
        Words words = words(language);
        return new ConfirmationPage(
                language, words.asking(), forChild ? words.forChild() + " " + text : text, words.agree());
    }

    static ConfirmationPage done(String language, String text) {
        return new ConfirmationPage(language, words(language).done(), text, "");
    }

    /** In all languages: nobody knows whose link it was. */
    static ConfirmationPage over() {
        return new ConfirmationPage(
                "nl",
                "Deze link werkt niet (meer) · Ce lien ne fonctionne pas (plus) · Dieser Link funktioniert nicht (mehr)",
                "This link does not work (any more). Er is niets gewijzigd · Rien n’a changé · Nichts wurde geändert ·"
                        + " Nothing was changed.",
                "");
    }

    static ConfirmationPage notNow() {
        return new ConfirmationPage(
                "nl",
                "Nu niet mogelijk · Pas possible pour le moment · Derzeit nicht möglich",
                "Not possible now. Er is niets gewijzigd · Rien n’a changé · Nichts wurde geändert · Nothing was changed.",
                "");
    }

    String html() {
        String form = button.isEmpty() ? "" : "<form method=\"post\"><button>" + escaped(button) + "</button></form>";
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p>%s</main></body>
                </html>
                """.formatted(language, escaped(title), escaped(title), escaped(text), form);
    }

    private static Words words(String language) {
        return Objects.requireNonNull(WORDS.getOrDefault(language, WORDS.get("nl")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
