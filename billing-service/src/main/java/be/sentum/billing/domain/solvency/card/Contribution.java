package be.sentum.billing.domain.solvency.card;

/** What one input added to the score, or took from it. */
public record Contribution(Input input, int points) {}
