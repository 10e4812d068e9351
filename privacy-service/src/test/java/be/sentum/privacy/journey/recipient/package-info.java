/** Recipients told of changes, from outside. */
@NullMarked
package be.sentum.privacy.journey.recipient;

import org.jspecify.annotations.NullMarked;
