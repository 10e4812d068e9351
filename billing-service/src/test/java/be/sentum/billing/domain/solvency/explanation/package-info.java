/** What is told about a check. */
@NullMarked
package be.sentum.billing.domain.solvency.explanation;

import org.jspecify.annotations.NullMarked;
