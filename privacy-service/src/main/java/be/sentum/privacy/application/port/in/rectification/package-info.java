/** Reads what persons contest. */
@NullMarked
package be.sentum.privacy.application.port.in.rectification;

import org.jspecify.annotations.NullMarked;
