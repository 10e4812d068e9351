/** The points cards, one released file each. */
@NullMarked
package be.sentum.billing.adapter.out.pointscard;

import org.jspecify.annotations.NullMarked;
