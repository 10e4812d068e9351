/** What restrictions need from outside. */
@NullMarked
package be.sentum.privacy.application.port.out.restriction;

import org.jspecify.annotations.NullMarked;
