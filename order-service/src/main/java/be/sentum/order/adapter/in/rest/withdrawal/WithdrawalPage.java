package be.sentum.order.adapter.in.rest.withdrawal;

import java.util.Map;
import java.util.Objects;

/**
 * One page for people: a title, a text, perhaps one button.
 *
 * @param button its words; empty for none
 */
record WithdrawalPage(String language, String title, String text, String button) {

    private static final Map<String, Words> WORDS = Map.of(
            "nl",
            new Words(
                    "Overeenkomst hier herroepen",
                    "U herroept uw bestelling %s. Een reden is niet nodig.",
                    "Herroeping bevestigen",
                    "Herroepen",
                    "Uw bestelling %s is herroepen. De ontvangstbevestiging is onderweg naar uw mailbox.",
                    "Herroepen is niet (meer) mogelijk. Er is niets gewijzigd; schrijf ons als u vragen hebt."),
            "fr",
            new Words(
                    "Se rétracter du contrat ici",
                    "Vous vous rétractez de votre commande %s. Aucun motif n’est nécessaire.",
                    "Confirmer la rétractation",
                    "Rétractation enregistrée",
                    "Vous vous êtes rétracté de votre commande %s. L’accusé de réception est en route vers votre boîte.",
                    "Une rétractation n’est pas (ou plus) possible. Rien n’a changé ; écrivez-nous si vous avez des questions."),
            "de",
            new Words(
                    "Vertrag hier widerrufen",
                    "Sie widerrufen Ihre Bestellung %s. Ein Grund ist nicht nötig.",
                    "Widerruf bestätigen",
                    "Widerrufen",
                    "Ihre Bestellung %s ist widerrufen. Die Eingangsbestätigung ist unterwegs in Ihr Postfach.",
                    "Ein Widerruf ist nicht (mehr) möglich. Nichts wurde geändert; schreiben Sie uns bei Fragen."),
            "en",
            new Words(
                    "Withdraw from the contract here",
                    "You withdraw from your order %s. No reason is needed.",
                    "Confirm the withdrawal",
                    "Withdrawn",
                    "You have withdrawn from your order %s. The receipt is on its way to your mailbox.",
                    "A withdrawal is not possible (any more). Nothing was changed; write to us if you have questions."));

    private record Words(
            String asking, String question, String confirm, String done, String doneText, String notPossible) {}

    static WithdrawalPage asking(String language, String number) {
        Words words = words(language);
        return new WithdrawalPage(language, words.asking(), words.question().formatted(number), words.confirm());
    }

    static WithdrawalPage done(String language, String number) {
        Words words = words(language);
        return new WithdrawalPage(language, words.done(), words.doneText().formatted(number), "");
    }

    static WithdrawalPage notPossible(String language) {
        Words words = words(language);
        return new WithdrawalPage(language, words.asking(), words.notPossible(), "");
    }

    /** In all languages: nobody knows whose link it was. */
    static WithdrawalPage over() {
        return new WithdrawalPage(
                "nl",
                "Deze link werkt niet (meer) · Ce lien ne fonctionne pas (plus) · Dieser Link funktioniert nicht (mehr)",
                "This link does not work (any more). Er is niets gewijzigd · Rien n’a changé · Nichts wurde geändert ·"
                        + " Nothing was changed.",
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
