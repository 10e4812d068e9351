/** The consumer's right to withdraw from a contract made at a distance: until when, and with what words. */
@NullMarked
package be.sentum.order.domain.withdrawal;

import org.jspecify.annotations.NullMarked;
