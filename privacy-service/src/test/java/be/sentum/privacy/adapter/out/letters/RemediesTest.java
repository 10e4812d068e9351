package be.sentum.privacy.adapter.out.letters;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.RemedyBlock;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.intake.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("REQ-CLK-04: reasons, complaint, court; a text without one of them is noticed")
class RemediesTest {

    private static final SupervisoryAuthority AUTHORITY = new SupervisoryAuthority(
            "Authority", "Street 35, 1000 Brussels", "+32 2 274 48 00", "contact@example.be", "https://example.be");

    private final LetterWords words = new LetterWords(Language.EN);
    private final CaseLetter letter =
            new CaseLetter.Decided(ItemType.ERASURE, Outcome.REFUSED, List.of("legal_claims", "a claim of 2025"));
    private final Remedies remedies = new Remedies(letter, words, Optional.of(AUTHORITY));

    private final String text = String.join(
            "\n",
            words.reason("legal_claims"),
            words.reason("a claim of 2025"),
            words.complaint(AUTHORITY),
            words.court());

    @Test
    void a_text_with_all_three_is_complete() {
        assertThat(remedies.missingIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authority",
                "Street 35, 1000 Brussels",
                "+32 2 274 48 00",
                "contact@example.be",
                "https://example.be"
            })
    @DisplayName("REQ-NOT-04: every part of the authority's data is needed")
    void the_authority_is_told_whole(String part) {
        assertThat(remedies.missingIn(text.replace(part, ""))).containsExactly(RemedyBlock.COMPLAINT);
    }

    @Test
    void each_reason_is_needed() {
        assertThat(remedies.missingIn(text.replace("a claim of 2025", ""))).containsExactly(RemedyBlock.REASONS);
        assertThat(remedies.missingIn(text.replace(words.reason("legal_claims"), "")))
                .containsExactly(RemedyBlock.REASONS);
    }

    @Test
    void the_court_is_needed() {
        assertThat(remedies.missingIn(text.replace(words.court(), ""))).containsExactly(RemedyBlock.COURT);
    }

    @Test
    void nothing_known_is_nothing_told() {
        CaseLetter without = new CaseLetter.Decided(ItemType.ERASURE, Outcome.REFUSED, List.of());

        assertThat(new Remedies(letter, words, Optional.empty()).missingIn(text))
                .containsExactly(RemedyBlock.COMPLAINT);
        assertThat(new Remedies(without, words, Optional.of(AUTHORITY)).missingIn(text))
                .containsExactly(RemedyBlock.REASONS);
    }
}
