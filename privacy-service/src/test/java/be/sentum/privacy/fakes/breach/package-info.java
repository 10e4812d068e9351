/** Breaches in memory. */
@NullMarked
package be.sentum.privacy.fakes.breach;

import org.jspecify.annotations.NullMarked;
