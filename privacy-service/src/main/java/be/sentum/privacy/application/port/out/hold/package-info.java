/** What legal holds need. */
@NullMarked
package be.sentum.privacy.application.port.out.hold;

import org.jspecify.annotations.NullMarked;
