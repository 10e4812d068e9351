/** One person's acts, linked so that a change to any of them shows. */
@NullMarked
package be.sentum.consent.domain.chain;

import org.jspecify.annotations.NullMarked;
