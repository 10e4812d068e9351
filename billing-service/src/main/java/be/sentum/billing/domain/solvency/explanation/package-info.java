/** Why a check came out as it did, and what would have changed it (REQ-ACC-05). */
@NullMarked
package be.sentum.billing.domain.solvency.explanation;

import org.jspecify.annotations.NullMarked;
