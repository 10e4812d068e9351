/** Handlers of direct transfers. */
@NullMarked
package be.sentum.privacy.application.transfer;

import org.jspecify.annotations.NullMarked;
