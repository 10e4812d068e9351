/** What can be done about a person's identity. */
@NullMarked
package be.sentum.privacy.application.port.in.identity;

import org.jspecify.annotations.NullMarked;
