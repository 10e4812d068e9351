/** The released points cards. */
@NullMarked
package be.sentum.billing.adapter.out.pointscard;

import org.jspecify.annotations.NullMarked;
