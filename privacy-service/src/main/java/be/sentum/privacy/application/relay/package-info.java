/** Requests that another controller passes on, mapped onto cases. */
@NullMarked
package be.sentum.privacy.application.relay;

import org.jspecify.annotations.NullMarked;
