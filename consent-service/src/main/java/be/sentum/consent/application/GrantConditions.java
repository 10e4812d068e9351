package be.sentum.consent.application;

import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.out.optin.GuardianConsents;
import be.sentum.consent.application.port.out.purpose.ConsentForms;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.decision.MinorRule;
import be.sentum.consent.domain.purpose.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What a grant needs beyond a text: an age, and a fair screen. A refusal needs neither. */
@ApplicationScoped
class GrantConditions {

    private final GuardianConsents guardians;
    private final ConsentForms forms;

    GrantConditions(GuardianConsents guardians, ConsentForms forms) {
        this.guardians = guardians;
        this.forms = forms;
    }

    Optional<Rejection> refusal(RecordConsent.Command command, Purpose purpose, Shown shown, Optional<Card> card) {
        if (shown.acceptedAll() && !isFairScreen(command, purpose)) {
            return Optional.of(new Rejection.NoRefuseAll());
        }
        if (card.isEmpty() && MinorRule.isForAdultsOnly(purpose.code())) {
            // Nobody counts as of age because nothing is known of them.
            return Optional.of(new Rejection.NoCard());
        }
        boolean minor = card.map(Card::isMinor).orElse(false);
        return MinorRule.refusal(purpose, minor, command.ageBand(), guardianAgreed(command));
    }

    /** What shows that the grant happened: a guardian's act only where the grant rests on it. */
    Evidence evidence(RecordConsent.Command command, Purpose purpose, Optional<Card> card) {
        boolean minor = card.map(Card::isMinor).orElse(false);
        return MinorRule.needsGuardian(purpose, minor, command.ageBand())
                ? command.evidence()
                : command.evidence().withoutGuardian();
    }

    private boolean isFairScreen(RecordConsent.Command command, Purpose purpose) {
        String screen = command.evidence().screenId();
        return screen != null
                && forms.find(screen)
                        .filter(form -> form.acceptsAllOf(purpose.code()))
                        .isPresent();
    }

    private boolean guardianAgreed(RecordConsent.Command command) {
        UUID id = command.evidence().guardianConsentId();
        return id != null
                && guardians
                        .find(id)
                        .filter(g -> g.child().equals(command.subject()))
                        .filter(g -> g.purpose().equals(command.purpose()))
                        .isPresent();
    }
}
