/** Handlers of erasures. */
@NullMarked
package be.sentum.privacy.application.erasure;

import org.jspecify.annotations.NullMarked;
