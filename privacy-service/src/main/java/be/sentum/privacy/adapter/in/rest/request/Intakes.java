package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.intake.Channel;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was sent: a person asks for oneself and now, staff for a named person and with the date of arrival. */
@ApplicationScoped
class Intakes {

    private final Callers callers;
    private final InstantSource clock;

    Intakes(Callers callers, InstantSource clock) {
        this.callers = callers;
        this.clock = clock;
    }

    RegisterRequest.Command command(NewRequest sent) {
        Set<ItemType> types = EnumSet.noneOf(ItemType.class);
        sent.typesOrNone().forEach(word -> types.add(ItemType.named(word)));
        return callers.isStaff() ? byStaff(sent, types) : byPerson(sent, types);
    }

    private RegisterRequest.Command byPerson(NewRequest sent, Set<ItemType> types) {
        if (types.stream().anyMatch(ItemType::needsRecentLogin)) {
            callers.requireRecentLogin();
        }
        if (sent.receivedAt() != null) {
            throw new ProblemException(
                    CommonProblem.FIELD_NOT_ALLOWED,
                    "The date of receipt is now.",
                    List.of(new FieldError("receivedAt", "field_not_allowed")));
        }
        SubjectId own = callers.requireCustomer();
        if (sent.subject() != null && !sent.subject().equals(own.value())) {
            throw Problems.notFound();
        }
        return new RegisterRequest.Command(own, types, intake(sent, Channel.ACCOUNT), callers.actor());
    }

    private RegisterRequest.Command byStaff(NewRequest sent, Set<ItemType> types) {
        if (sent.subject() == null) {
            throw Problems.invalid("subject", "required", "Name the customer it is about.");
        }
        return new RegisterRequest.Command(
                new SubjectId(sent.subject()), types, intake(sent, Channel.STAFF), callers.actor());
    }

    private Intake intake(NewRequest sent, Channel otherwise) {
        return new Intake(
                sent.channel() == null
                        ? otherwise
                        : Channel.named(sent.channel())
                                .orElseThrow(() -> Problems.invalid(
                                        "channel", "unknown", "Use account, web_form, email, letter, phone or staff.")),
                sent.language() == null
                        ? Language.EN
                        : Language.named(sent.language())
                                .orElseThrow(() -> Problems.invalid("language", "unknown", "Use nl, fr, de or en.")),
                sent.receivedAt() == null ? clock.instant() : sent.receivedAt(),
                blankToNull(sent.scope()),
                blankToNull(sent.text()),
                blankToNull(sent.contact()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
