package be.sentum.consent.domain.chain;

import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the log, with its link and the choice it leads to.
 *
 * @param before the choice it replaces
 */
public record Entry(ConsentEvent event, Link link, @Nullable Choice before, Choice after) {}
