/** Handlers of steps that a service could not carry out. */
@NullMarked
package be.sentum.privacy.application.step;

import org.jspecify.annotations.NullMarked;
