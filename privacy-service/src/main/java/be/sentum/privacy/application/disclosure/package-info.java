/** Keeping and reading the disclosure log. */
@NullMarked
package be.sentum.privacy.application.disclosure;

import org.jspecify.annotations.NullMarked;
