/** What withdrawing needs, in memory. */
@NullMarked
package be.sentum.order.fake.withdrawal;

import org.jspecify.annotations.NullMarked;
