package be.sentum.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person.
 *
 * @param id chosen by the writer: the same id again is the same letter
 * @param subjectId whom it is about; null when nobody known here
 * @param template the folder below {@code templates/letters}
 * @param language nl, fr, de or en
 * @param to the address
 * @param values what the template names, also lists; texts from persons are safe to pass, {@code LetterText} sees to
 *     that
 * @param headers further headers, for instance those of RFC 8058
 * @param goodUntil after this the letter is not worth sending; null: sentum.mail.give-up-after decides alone
 */
public record Letter(
        UUID id,
        @Nullable UUID subjectId,
        String template,
        String language,
        String to,
        Map<String, Object> values,
        Map<String, String> headers,
        @Nullable Instant goodUntil) {

    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "de", "en");

    public Letter {
        values = Map.copyOf(values);
        headers = Map.copyOf(headers);
        language = language.toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("letters are written in nl, fr, de and en");
        }
        if (!template.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a template's name has lower case letters, digits and hyphens");
        }
        if (to.isBlank() || hasLineBreak(to)) {
            throw new IllegalArgumentException("an address is one line");
        }
        headers.forEach((name, value) -> {
            if (!name.matches("[A-Za-z0-9-]+") || hasLineBreak(value)) {
                throw new IllegalArgumentException("a header is one line: " + name);
            }
        });
    }

    /** A letter without headers of its own that stays worth sending. */
    public static Letter about(
            UUID id, UUID subjectId, String template, String language, String to, Map<String, Object> values) {
        return new Letter(id, subjectId, template, language, to, values, Map.of(), null);
    }

    /** The same letter, not worth sending after that. */
    public Letter goodUntil(Instant end) {
        return new Letter(id, subjectId, template, language, to, values, headers, end);
    }

    /** The same letter with these headers. */
    public Letter withHeaders(Map<String, String> more) {
        return new Letter(id, subjectId, template, language, to, values, more, goodUntil);
    }

    public Optional<UUID> subject() {
        return Optional.ofNullable(subjectId);
    }

    /** Neither address nor values: a letter may end up in a log. */
    @Override
    public String toString() {
        return "Letter[" + id + ", " + template + ", " + language + "]";
    }

    private static boolean hasLineBreak(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
