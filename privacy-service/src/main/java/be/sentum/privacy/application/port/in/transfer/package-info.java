/** Sending a person's data to another controller. */
@NullMarked
package be.sentum.privacy.application.port.in.transfer;

import org.jspecify.annotations.NullMarked;
