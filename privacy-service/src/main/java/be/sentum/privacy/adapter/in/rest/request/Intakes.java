package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.personaldata.subject.Subjects;
import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.identity.KnownLanguage;
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
    private final KnownLanguage languages;
    private final Subjects subjects;
    private final InstantSource clock;

    Intakes(Callers callers, KnownLanguage languages, Subjects subjects, InstantSource clock) {
        this.callers = callers;
        this.languages = languages;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Whether the person became known just now: what tells of somebody may still be on its way when staff ask. */
    boolean isKnownByNow(RegisterRequest.Command command) {
        SubjectId subject = command.subject();
        return subject != null && subjects.awaitKnown(subject.value());
    }

    RegisterRequest.Command command(NewRequest sent) {
        Set<ItemType> types = EnumSet.noneOf(ItemType.class);
        sent.typesOrNone().forEach(word -> types.add(ItemType.named(word)));
        return callers.isStaff() ? byStaff(sent, types) : byPerson(sent, types);
    }

    private RegisterRequest.Command byPerson(NewRequest sent, Set<ItemType> types) {
        if (sent.mandate() != null || sent.parent() != null) {
            String field = sent.mandate() != null ? "mandate" : "parent";
            throw new ProblemException(
                    CommonProblem.FIELD_NOT_ALLOWED,
                    "Write to us or call us to ask for somebody else.",
                    List.of(new FieldError(field, "field_not_allowed")));
        }
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
        return command(own, types, intake(sent, own, Channel.ACCOUNT), sent);
    }

    private RegisterRequest.Command byStaff(NewRequest sent, Set<ItemType> types) {
        if (sent.subject() == null && blankToNull(sent.contact()) == null) {
            throw Problems.invalid("subject", "required", "Name the customer it is about, or a contact.");
        }
        SubjectId subject = sent.subject() == null ? null : new SubjectId(sent.subject());
        return command(subject, types, intake(sent, subject, Channel.STAFF), sent);
    }

    private RegisterRequest.Command command(
            @Nullable SubjectId subject, Set<ItemType> types, Intake intake, NewRequest sent) {
        return new RegisterRequest.Command(
                subject, types, intake, callers.actor(), true, Supplements.read(sent, types));
    }

    private Intake intake(NewRequest sent, @Nullable SubjectId about, Channel otherwise) {
        return new Intake(
                sent.channel() == null
                        ? otherwise
                        : Channel.named(sent.channel())
                                .orElseThrow(() -> Problems.invalid(
                                        "channel", "unknown", "Use account, web_form, email, letter, phone or staff.")),
                sent.language() == null
                        ? usualLanguage(about)
                        : Language.named(sent.language())
                                .orElseThrow(() -> Problems.invalid("language", "unknown", "Use nl, fr, de or en.")),
                sent.receivedAt() == null ? clock.instant() : sent.receivedAt(),
                blankToNull(sent.scope()),
                blankToNull(sent.text()),
                blankToNull(sent.contact()),
                OnBehalfOf.read(sent),
                Wishes.read(sent));
    }

    private Language usualLanguage(@Nullable SubjectId about) {
        return about == null ? Language.EN : languages.of(about).orElse(Language.EN);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
