package be.sentum.privacy.application.letter;

import be.sentum.privacy.application.identity.Correspondence;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.letter.LetterFile;
import be.sentum.privacy.application.port.out.letter.Post;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.WrittenLetter;
import be.sentum.privacy.domain.request.PrivacyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Writes letters in the caller's transaction and notes that they were written. */
@ApplicationScoped
public class CaseLetters {

    private final Correspondence correspondence;
    private final Post post;
    private final LetterFile file;
    private final Alarms alarms;
    private final InstantSource clock;

    CaseLetters(Correspondence correspondence, Post post, LetterFile file, Alarms alarms, InstantSource clock) {
        this.correspondence = correspondence;
        this.post = post;
        this.file = file;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Whether it says all that it must (REQ-CLK-04); asked before anything is decided that it would tell. */
    public boolean canBeSent(PrivacyRequest request, CaseLetter letter) {
        return post.missing(request, letter).isEmpty();
    }

    /**
     * Sends it; calls a human when no address is known.
     *
     * @return whether it went out by mail
     * @throws IllegalStateException when a refusal lacks a remedy block: nothing of the transaction may stay
     */
    public boolean write(PrivacyRequest request, CaseLetter letter) {
        if (!canBeSent(request, letter)) {
            throw new IllegalStateException(letter.word() + " does not say how to complain");
        }
        Optional<Contact> to = correspondence.about(request);
        to.ifPresentOrElse(
                contact -> post.write(request, letter, contact),
                () -> alarms.unreachable(request.number(), letter.word()));
        file.keep(request.id(), new WrittenLetter(letter.word(), clock.instant(), to.isPresent()));
        return to.isPresent();
    }
}
