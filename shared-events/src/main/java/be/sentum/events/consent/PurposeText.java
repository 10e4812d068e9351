package be.sentum.events.consent;

import org.jspecify.annotations.Nullable;

/**
 * A purpose in one language.
 *
 * @param language nl, fr, de or en
 * @param description what is done and why
 * @param interest the interest pursued, when it rests on one
 */
public record PurposeText(
        String language, String description, @Nullable String interest) {}
