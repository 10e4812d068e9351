package be.sentum.privacy.adapter.out.letters;

import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.mail.text.LetterRenderer;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.letter.Post;
import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.RemedyBlock;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Letters by mail; the templates are in {@code templates/letters}. The answer to an erasure carries no subject id into the
 * queue: it has to reach the person although we know nobody any more when it leaves.
 */
@Singleton
class MailedPost implements Post {

    private static final String NOBODY_YET = "nobody@example.invalid";

    private final Letters letters;
    private final LetterRenderer renderer;
    private final Organisation organisation;
    private final NewIds ids;
    private final InstantSource clock;

    MailedPost(Letters letters, LetterRenderer renderer, Organisation organisation, NewIds ids, InstantSource clock) {
        this.letters = letters;
        this.renderer = renderer;
        this.organisation = organisation;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Set<RemedyBlock> missing(PrivacyRequest request, CaseLetter letter) {
        if (!letter.refuses()) {
            return Set.of();
        }
        LetterWords words = new LetterWords(request.intake().language());
        String text = renderer.render(letter(request, letter, NOBODY_YET)).text();
        return new Remedies(letter, words, authority(request)).missingIn(text);
    }

    @Override
    public void write(PrivacyRequest request, CaseLetter letter, Contact to) {
        letters.write(letter(request, letter, to.address().value()));
    }

    private Letter letter(PrivacyRequest request, CaseLetter letter, String address) {
        Language language = request.intake().language();
        Map<String, Object> values =
                new LetterValues(request, new LetterWords(language), today(), authority(request)).of(letter);
        return new Letter(
                ids.next(), about(request, letter), letter.word(), language.code(), address, values, Map.of(), null);
    }

    private static @Nullable UUID about(PrivacyRequest request, CaseLetter letter) {
        boolean outlivesThePerson = letter instanceof CaseLetter.Decided decided
                && decided.type() == ItemType.ERASURE
                && decided.outcome() != Outcome.REFUSED;
        return outlivesThePerson
                ? null
                : request.subject().map(SubjectId::value).orElse(null);
    }

    private Optional<SupervisoryAuthority> authority(PrivacyRequest request) {
        return organisation
                .authority(today())
                .map(authority -> authority.in(request.intake().language()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
    }
}
