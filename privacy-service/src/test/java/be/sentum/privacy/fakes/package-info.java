/** What privacy-service needs from outside, in memory. */
@NullMarked
package be.sentum.privacy.fakes;

import org.jspecify.annotations.NullMarked;
