package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.Decision;

/** Whether a purpose may be pursued right now: {@code decision} is allowed or denied. */
record DecisionResponse(String purpose, String decision, String reason) {

    static DecisionResponse of(Decision decision) {
        return new DecisionResponse(
                decision.purpose().value(), decision.allowed() ? "allowed" : "denied", decision.reason());
    }
}
