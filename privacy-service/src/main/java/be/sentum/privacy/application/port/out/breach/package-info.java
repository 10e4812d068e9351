/** What the breach register needs. */
@NullMarked
package be.sentum.privacy.application.port.out.breach;

import org.jspecify.annotations.NullMarked;
