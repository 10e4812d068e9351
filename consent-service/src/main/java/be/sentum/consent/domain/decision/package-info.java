/** What follows from a person's acts: whether a purpose may be pursued, and whether to ask again. */
@NullMarked
package be.sentum.consent.domain.decision;

import org.jspecify.annotations.NullMarked;
