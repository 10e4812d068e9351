/** Handlers of cases. */
@NullMarked
package be.sentum.privacy.application.request;

import org.jspecify.annotations.NullMarked;
