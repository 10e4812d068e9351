/** What can be done about restrictions. */
@NullMarked
package be.sentum.privacy.application.port.in.restriction;

import org.jspecify.annotations.NullMarked;
