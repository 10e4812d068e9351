package be.sentum.events.consent;

/**
 * What holds for a purpose as long as a person has decided nothing: it follows from the purpose's basis.
 *
 * @param purpose code of the purpose registry
 * @param decision whether it may be pursued: allowed, denied
 * @param reason why: never_asked, contract, legal_obligation, legitimate_interest (open: more may come)
 */
public record DefaultDecision(String purpose, String decision, String reason) {}
