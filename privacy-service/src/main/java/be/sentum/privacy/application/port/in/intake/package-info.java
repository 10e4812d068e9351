/** How requests come in other than from the account, and how an officer makes sense of them. */
@NullMarked
package be.sentum.privacy.application.port.in.intake;

import org.jspecify.annotations.NullMarked;
