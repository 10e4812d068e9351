package be.sentum.privacy.domain.request.words;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.adapter.out.phrases.PhraseFile;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.request.words.PlainWords.Understood;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("REQ-DSR-01: plain words are enough, in nl, fr, de and en")
class PlainWordsTest {

    private final PlainWords words = new PlainWords(new PhraseFile().phrases());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete me | ERASURE | EN",
                "Please DELETE my personal data! | ERASURE | EN",
                "What do you know about me? | ACCESS | EN",
                "Stop | OBJECTION_MARKETING | ",
                "please stop sending me mails | OBJECTION_MARKETING | EN",
                "verwijder mij | ERASURE | NL",
                "Wat weten jullie over mij? | ACCESS | NL",
                "Gelieve al mijn gegevens te wissen, ik wil dat u mijn gegevens wist. Verwijder mijn account. | ERASURE | NL",
                "Supprimez-moi | ERASURE | FR",
                "Que savez-vous sur moi ? | ACCESS | FR",
                "Je souhaite exercer mon droit à l’oubli | ERASURE | FR",
                "Löschen Sie mich | ERASURE | DE",
                "LOESCHEN ist gut: löschen Sie meine Daten bitte | ERASURE | DE",
                "Was wissen Sie über mich? | ACCESS | DE",
                "Ich widerrufe meine Einwilligung | CONSENT_WITHDRAWAL | DE"
            })
    void a_right_is_understood(String text, ItemType type, Language language) {
        Understood understood = words.read("", text, Language.NL);

        assertThat(understood.types()).containsExactly(type);
        if (language != null) {
            assertThat(understood.language()).isEqualTo(language);
        }
    }

    @Test
    void several_rights_in_one_message_are_all_understood() {
        assertThat(words.read("Request", "Send me a copy of my data. Then delete me.", Language.NL)
                        .types())
                .containsExactlyInAnyOrder(ItemType.ACCESS, ItemType.ERASURE);
    }

    @Test
    void the_subject_counts_and_a_broken_line_does_not_matter() {
        assertThat(words.read("Delete my account", "", Language.NL).types()).containsExactly(ItemType.ERASURE);
        assertThat(words.read("", "wat weten\r\njullie over mij", Language.NL).types())
                .containsExactly(ItemType.ACCESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not delete me",
                "please don't delete my data",
                "verwijder mij niet",
                "Ne supprimez pas mes données",
                "Löschen Sie meine Daten nicht",
                "When does my parcel arrive?",
                "I cannot stop the machine that I bought from you last week",
                "> delete me",
                ""
            })
    void what_is_not_certain_is_left_to_a_human(String text) {
        assertThat(words.read("", text, Language.NL).types()).isEmpty();
    }

    @Test
    void the_language_of_the_mail_shows_even_when_nothing_is_understood() {
        assertThat(words.read("", "Bonjour, je vous prie de m'aider, merci", Language.NL)
                        .language())
                .isEqualTo(Language.FR);
        assertThat(words.read("", "12345", Language.NL).language()).isEqualTo(Language.NL);
    }
}
