/** What billing needs from outside, in its own words. */
@NullMarked
package be.sentum.billing.application.port.out;

import org.jspecify.annotations.NullMarked;
