package be.sentum.consent.domain.chain;

import be.sentum.consent.domain.act.ConsentEvent;

/** An event as it is kept, with its place in the chain. */
public record LinkedEvent(ConsentEvent event, Link link) {}
