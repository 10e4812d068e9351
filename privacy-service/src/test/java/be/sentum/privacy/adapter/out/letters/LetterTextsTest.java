package be.sentum.privacy.adapter.out.letters;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.mail.Letter;
import be.sentum.mail.text.LetterRenderer;
import be.sentum.privacy.application.port.out.letter.Post;
import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.domain.clock.Extension;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.ReasonCode;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithSentumServers
class LetterTextsTest {

    private static final List<String> OLD_AUTHORITY = List.of(
            "privacycommission",
            "commissie voor de bescherming van de persoonlijke levenssfeer",
            "commission de la protection de la vie privée",
            "privacycommissie",
            "privacy commission");

    private static final LocalDate WELL_LATE = LocalDate.of(2027, 6, 1);

    @Inject
    LetterRenderer renderer;

    @Inject
    Organisation organisation;

    @Inject
    Post post;

    private final PrivacyRequest request = Cases.of(ItemType.ACCESS, ItemType.RECTIFICATION);

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("REQ-CLK-04, REQ-NOT-04: every refusal and every late answer says why, where to complain, which court")
    void whatever_refuses_names_the_remedies(Language language) {
        SupervisoryAuthority authority =
                organisation.authority(WELL_LATE).orElseThrow().in(language);
        LetterWords words = new LetterWords(language);

        for (CaseLetter letter : letters()) {
            String text = text(letter, language, WELL_LATE);
            if (!(letter instanceof CaseLetter.Withdrawn || letter instanceof CaseLetter.Transferred)) {
                assertThat(text)
                        .contains(authority.name(), authority.address(), authority.phone(), authority.email())
                        .contains(authority.website(), words.court());
            }
            if (letter.refuses()) {
                assertThat(new Remedies(letter, words, Optional.of(authority)).missingIn(text))
                        .isEmpty();
            }
            assertThat(text).contains(request.number().text()).doesNotContain("{", "}");
        }
    }

    @Test
    void an_answer_in_time_that_grants_everything_needs_no_remedies() {
        LocalDate inTime = request.period().dueOn();

        assertThat(text(new CaseLetter.Closed(), Language.EN, inTime)).doesNotContain("complain", "sorry");
        assertThat(text(new CaseLetter.Closed(), Language.EN, WELL_LATE)).contains("complain", "We are sorry");
    }

    @Test
    void the_real_letters_can_be_sent() {
        assertThat(letters()).allMatch(letter -> post.missing(request, letter).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_has_words_in_every_language(Language language) {
        LetterWords words = new LetterWords(language);

        assertThat(Arrays.stream(ReasonCode.values()))
                .allMatch(code -> !words.reason(code.word()).equals(code.word()));
        assertThat(Arrays.stream(ItemType.values()))
                .noneMatch(type -> words.type(type).isBlank());
        assertThat(Arrays.stream(Outcome.values()))
                .noneMatch(o -> words.outcome(o).isBlank());
        assertThat(Arrays.stream(Extension.Reason.values()))
                .noneMatch(r -> words.reason(r).isBlank());
    }

    @Test
    @DisplayName("REQ-NOT-04: the old authority is named nowhere, neither in a template nor in a letter")
    void the_old_authority_appears_nowhere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file).toLowerCase(java.util.Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain(OLD_AUTHORITY);
            }
        }
        for (Language language : Language.values()) {
            for (CaseLetter letter : letters()) {
                assertThat(text(letter, language, WELL_LATE).toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain(OLD_AUTHORITY);
            }
        }
    }

    private String text(CaseLetter letter, Language language, LocalDate today) {
        LetterWords words = new LetterWords(language);
        Map<String, Object> values = new LetterValues(
                        request, words, today, organisation.authority(today).map(a -> a.in(language)))
                .of(letter);
        return renderer.render(new Letter(
                        UUID.randomUUID(),
                        null,
                        letter.word(),
                        language.code(),
                        "a@example.org",
                        values,
                        Map.of(),
                        null))
                .text();
    }

    private static List<CaseLetter> letters() {
        return List.of(
                new CaseLetter.Extended(
                        new Extension(Set.of(Extension.Reason.COMPLEXITY), "seven years of orders", Instant.EPOCH)),
                new CaseLetter.Decided(ItemType.ERASURE, Outcome.REFUSED, List.of("legal_claims", "own words")),
                new CaseLetter.Decided(ItemType.RECTIFICATION, Outcome.PARTLY_GRANTED, List.of("accuracy_confirmed")),
                new CaseLetter.FeeAnnounced(ItemType.ACCESS, new BigDecimal("12.5"), List.of("excessive", "own words")),
                new CaseLetter.IdentityNotEstablished(),
                new CaseLetter.Unidentifiable(),
                new CaseLetter.Late(),
                new CaseLetter.Closed(),
                new CaseLetter.Withdrawn(),
                new CaseLetter.Transferred("Other Company NV", "OC-2026-1"),
                new CaseLetter.TransferFailed("Other Company NV"));
    }
}
