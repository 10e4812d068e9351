package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.adapter.in.rest.request.NewRequest.Mandate;
import be.sentum.privacy.adapter.in.rest.request.NewRequest.Parent;
import be.sentum.privacy.domain.request.intake.OnBehalf;
import be.sentum.privacy.domain.request.intake.OnBehalf.AnswerTo;
import org.jspecify.annotations.Nullable;

/** Reads for whom staff say that somebody asks (REQ-DSR-03). */
final class OnBehalfOf {

    private OnBehalfOf() {}

    static @Nullable OnBehalf read(NewRequest sent) {
        OnBehalf onBehalf = relation(sent);
        boolean toAgent = onBehalf != null && onBehalf.answerTo() == AnswerTo.AGENT;
        if (toAgent && (sent.contact() == null || sent.contact().isBlank())) {
            throw Problems.invalid("contact", "required", "Say where the agent or parent is answered.");
        }
        return onBehalf;
    }

    private static @Nullable OnBehalf relation(NewRequest sent) {
        Mandate mandate = sent.mandate();
        Parent parent = sent.parent();
        if (mandate != null && parent != null) {
            throw Problems.invalid("parent", "not_together", "Either a mandate or a parent.");
        }
        if (mandate != null) {
            return OnBehalf.mandate(mandate.evidence().strip(), answerTo(mandate));
        }
        return parent == null
                ? null
                : OnBehalf.parent(parent.evidence().strip(), parent.childAge())
                        .orElseThrow(() -> Problems.invalid(
                                "parent.childAge", "of_age", "Somebody of age asks alone, or with a mandate."));
    }

    private static AnswerTo answerTo(Mandate mandate) {
        return AnswerTo.named(mandate.answerTo() == null ? "person" : mandate.answerTo())
                .orElseThrow(() -> Problems.invalid("mandate.answerTo", "unknown", "Use person or agent."));
    }
}
