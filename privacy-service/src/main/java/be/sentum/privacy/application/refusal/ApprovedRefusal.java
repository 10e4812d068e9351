package be.sentum.privacy.application.refusal;

import be.sentum.privacy.application.letter.Answers;
import be.sentum.privacy.application.letter.CaseLetters;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Questions;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.refusal.Consequence;
import be.sentum.privacy.domain.refusal.Refusal;
import be.sentum.privacy.domain.refusal.RefusalRejection;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out what two humans agreed on: refuses the item, or announces the fee and leaves it open. */
@ApplicationScoped
class ApprovedRefusal {

    private final Inventories inventories;
    private final CaseLetters letters;
    private final Questions questions;
    private final CaseProgress progress;

    ApprovedRefusal(Inventories inventories, CaseLetters letters, Questions questions, CaseProgress progress) {
        this.inventories = inventories;
        this.letters = letters;
        this.questions = questions;
        this.progress = progress;
    }

    /** Whether an answer can still be refused: it is not given, and no erasure is being carried out. */
    static boolean isOpen(Item item) {
        return !item.isDone() && item.canStop();
    }

    Optional<RefusalRejection> reasonAgainst(PrivacyRequest request, Refusal refusal) {
        Item item = request.item(refusal.item());
        if (!isOpen(item)) {
            return Optional.of(new RefusalRejection.NothingToRefuse());
        }
        return letters.canBeSent(request, letter(item, refusal))
                ? Optional.empty()
                : Optional.of(new RefusalRejection.RemedyInfoMissing());
    }

    void carryOut(PrivacyRequest request, Refusal refusal, Actor actor) {
        Item item = request.item(refusal.item());
        switch (refusal.consequence()) {
            case Consequence.Refuse r -> {
                if (item.type().collects()) {
                    questions.forget(item);
                }
                progress.follow(
                        request,
                        request.decide(item.id(), Outcome.REFUSED, reasons(refusal), inventories.roster()),
                        actor);
            }
            case Consequence.Fee f -> {
                letters.write(request, letter(item, refusal));
                progress.follow(request, List.of(), actor);
            }
        }
        progress.note(request, "refusal_approved", actor, refusal.consequence().word());
    }

    private static CaseLetter letter(Item item, Refusal refusal) {
        return switch (refusal.consequence()) {
            case Consequence.Refuse r -> Answers.decision(item.type(), Outcome.REFUSED, reasons(refusal));
            case Consequence.Fee f -> new CaseLetter.FeeAnnounced(item.type(), f.euros(), reasons(refusal));
        };
    }

    /** The ground in the law's words, then what it rests on. */
    private static List<String> reasons(Refusal refusal) {
        return Stream.concat(Stream.of(refusal.ground().word()), refusal.facts().entries().stream())
                .toList();
    }
}
