/** Steps that a service could not carry out. */
@NullMarked
package be.sentum.privacy.application.port.in.step;

import org.jspecify.annotations.NullMarked;
