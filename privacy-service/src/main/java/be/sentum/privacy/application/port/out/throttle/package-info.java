/** How often somebody has called. */
@NullMarked
package be.sentum.privacy.application.port.out.throttle;

import org.jspecify.annotations.NullMarked;
