package be.sentum.consent.domain.suppression;

import be.sentum.consent.domain.decision.Medium;
import java.time.LocalDate;

/**
 * Nothing of this kind goes to this address (REQ-MKT-07). Outlives the person's erasure, so that a re-import or a new
 * registration starts where the objection left off.
 *
 * @param scope what was objected to: direct_marketing, or the code of one purpose
 * @param since Brussels date
 */
public record Suppression(SealedAddress address, Medium medium, String scope, LocalDate since) {}
