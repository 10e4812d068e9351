/** What can be done with campaigns of erasure. */
@NullMarked
package be.sentum.privacy.application.port.in.campaign;

import org.jspecify.annotations.NullMarked;
