package be.sentum.privacy.adapter.out.letters;

import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.personaldata.inventory.label.Labels;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.port.out.restriction.RestrictionLetters;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.Scope;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Letters about restrictions, by mail: codes in words, no name and no value of what is restricted. */
@Singleton
class MailedRestrictionLetters implements RestrictionLetters {

    private final Letters letters;
    private final Organisation organisation;
    private final Purposes purposes;
    private final Labels labels;
    private final NewIds ids;
    private final InstantSource clock;

    MailedRestrictionLetters(
            Letters letters,
            Organisation organisation,
            Purposes purposes,
            Labels labels,
            NewIds ids,
            InstantSource clock) {
        this.letters = letters;
        this.organisation = organisation;
        this.purposes = purposes;
        this.labels = labels;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void inForce(Restriction restriction, Contact to) {
        write("restriction-in-force", restriction, to, values(restriction, to));
    }

    @Override
    public void beforeLifting(Restriction restriction, LocalDate day, Contact to) {
        LetterWords words = new LetterWords(to.language());
        Map<String, Object> values = values(restriction, to);
        values.put("until", words.day(day));
        values.put(
                "complaint",
                organisation
                        .authority(today())
                        .map(authority -> words.complaint(authority.in(to.language())))
                        .orElse(""));
        values.put("court", words.court());
        write("restriction-ending", restriction, to, values);
    }

    private Map<String, Object> values(Restriction restriction, Contact to) {
        LetterWords words = new LetterWords(to.language());
        Scope scope = restriction.order().scope();
        String language = to.language().code();
        Map<String, Object> values = new HashMap<>();
        values.put("number", restriction.id().value().toString());
        values.put("contact", organisation.controller().email());
        values.put("from", words.day(LocalDate.ofInstant(restriction.order().from(), AnswerPeriod.BRUSSELS)));
        values.put("ground", words.restriction(restriction.ground().code()));
        values.put(
                "categories",
                scope.categories().isEmpty()
                        ? words.restriction("all.categories")
                        : joined(scope.categories(), labels.codes(language, "subject_restriction", "category")));
        values.put(
                "purposes",
                scope.purposes().isEmpty()
                        ? words.restriction("all.purposes")
                        : joined(scope.purposes(), purposes(language)));
        return values;
    }

    private Map<String, String> purposes(String language) {
        return purposes.all().stream()
                .filter(purpose -> purpose.in(language).isPresent())
                .collect(Collectors.toMap(
                        Purpose::code,
                        purpose -> purpose.in(language).orElseThrow().description()));
    }

    private static String joined(List<String> codes, Map<String, String> words) {
        return codes.stream()
                .map(code -> Objects.requireNonNullElse(words.get(code), code))
                .collect(Collectors.joining(", "));
    }

    private void write(String template, Restriction restriction, Contact to, Map<String, Object> values) {
        letters.write(new Letter(
                ids.next(),
                restriction.subject().value(),
                template,
                to.language().code(),
                to.address().value(),
                values,
                Map.of(),
                null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
    }
}
