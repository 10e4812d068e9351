/** Credit notes in memory. */
@NullMarked
package be.sentum.billing.fake.credit;

import org.jspecify.annotations.NullMarked;
