/** What can be done about breaches. */
@NullMarked
package be.sentum.privacy.application.port.in.breach;

import org.jspecify.annotations.NullMarked;
