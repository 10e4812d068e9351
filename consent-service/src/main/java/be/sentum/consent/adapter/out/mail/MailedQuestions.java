package be.sentum.consent.adapter.out.mail;

import be.sentum.consent.application.port.out.optin.ConfirmationLetters;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.config.ConsentConfig;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The letter has the text itself, so that it can be read before the link is opened. */
@ApplicationScoped
class MailedQuestions implements ConfirmationLetters {

    private final Letters letters;
    private final PurposeRegister purposes;
    private final ConsentConfig config;

    MailedQuestions(Letters letters, PurposeRegister purposes, ConsentConfig config) {
        this.letters = letters;
        this.purposes = purposes;
        this.config = config;
    }

    @Override
    public void ask(PendingOptIn pending, String token, MailAddress address) {
        ConsentText text = purposes.text(pending.shown().text()).orElseThrow();
        String template = pending.guardian() == null ? "consent-confirmation" : "guardian-confirmation";
        Map<String, Object> values = Map.of(
                "question",
                text.text(),
                "link",
                config.publicUrl() + "/consent-confirmations/" + token,
                "until",
                BelgianTime.inWords(pending.until(), text.language()));
        letters.write(Letter.about(
                        pending.id(), pending.subject().value(), template, text.language(), address.value(), values)
                .goodUntil(pending.until()));
    }
}
