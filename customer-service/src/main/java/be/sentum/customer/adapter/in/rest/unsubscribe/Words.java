package be.sentum.customer.adapter.in.rest.unsubscribe;

import be.sentum.customer.domain.value.Language;

/** What the unsubscribe pages say. */
record Words(
        String language,
        String title,
        String question,
        String button,
        String done,
        String enterAddress,
        String address,
        String received) {

    static Words in(Language language) {
        return switch (language) {
            case NL ->
                new Words(
                        "nl",
                        "Uitschrijven voor reclame",
                        "Wilt u geen reclame meer van ons ontvangen?",
                        "Uitschrijven",
                        "U bent uitgeschreven. U ontvangt geen reclame meer van ons.",
                        "Geef uw e-mailadres in, dan schrijven we het uit.",
                        "E-mailadres",
                        "Dank u. Als we reclame naar dit adres sturen, houdt dat nu op.");
            case FR ->
                new Words(
                        "fr",
                        "Se désinscrire de la publicité",
                        "Ne souhaitez-vous plus recevoir de publicité de notre part ?",
                        "Se désinscrire",
                        "Vous êtes désinscrit. Vous ne recevrez plus de publicité de notre part.",
                        "Indiquez votre adresse e-mail et nous la désinscrirons.",
                        "Adresse e-mail",
                        "Merci. Si nous envoyons de la publicité à cette adresse, cela cesse maintenant.");
            case DE ->
                new Words(
                        "de",
                        "Werbung abbestellen",
                        "Möchten Sie keine Werbung mehr von uns erhalten?",
                        "Abbestellen",
                        "Sie sind abgemeldet. Sie erhalten keine Werbung mehr von uns.",
                        "Geben Sie Ihre E-Mail-Adresse ein, dann melden wir sie ab.",
                        "E-Mail-Adresse",
                        "Danke. Falls wir Werbung an diese Adresse senden, hört das jetzt auf.");
            case EN ->
                new Words(
                        "en",
                        "Unsubscribe from advertising",
                        "Would you like to stop receiving advertising from us?",
                        "Unsubscribe",
                        "You are unsubscribed. You will receive no more advertising from us.",
                        "Enter your e-mail address and we will unsubscribe it.",
                        "E-mail address",
                        "Thank you. If we send advertising to this address, that stops now.");
        };
    }
}
