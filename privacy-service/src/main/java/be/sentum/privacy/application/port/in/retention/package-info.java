/** What services tell of retention. */
@NullMarked
package be.sentum.privacy.application.port.in.retention;

import org.jspecify.annotations.NullMarked;
