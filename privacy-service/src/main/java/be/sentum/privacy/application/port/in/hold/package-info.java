/** What can be done about legal holds. */
@NullMarked
package be.sentum.privacy.application.port.in.hold;

import org.jspecify.annotations.NullMarked;
