/** Points, bands and inputs. */
@NullMarked
package be.sentum.billing.domain.solvency.card;

import org.jspecify.annotations.NullMarked;
