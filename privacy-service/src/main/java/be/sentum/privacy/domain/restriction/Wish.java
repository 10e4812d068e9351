package be.sentum.privacy.domain.restriction;

import org.jspecify.annotations.Nullable;

/**
 * What a person asks to have stopped, when they say so in fields and not in words alone.
 *
 * @param ground for a restriction; an objection has its own
 */
public record Wish(@Nullable Ground ground, Scope scope) {}
