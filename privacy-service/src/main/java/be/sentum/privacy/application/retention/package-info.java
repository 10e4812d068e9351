/** What the services tell of retention. */
@NullMarked
package be.sentum.privacy.application.retention;

import org.jspecify.annotations.NullMarked;
