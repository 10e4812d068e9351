/** What nobody asks for in a request: told by other services, or due by time. */
@NullMarked
package be.sentum.consent.application.port.in.upkeep;

import org.jspecify.annotations.NullMarked;
