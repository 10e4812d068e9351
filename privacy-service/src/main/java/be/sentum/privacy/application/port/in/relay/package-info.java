/** What another controller may do: pass a request on, look at it, cancel it. */
@NullMarked
package be.sentum.privacy.application.port.in.relay;

import org.jspecify.annotations.NullMarked;
