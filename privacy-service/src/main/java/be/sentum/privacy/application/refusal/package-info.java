/** Refusing what is manifestly unfounded or excessive, with four eyes. */
@NullMarked
package be.sentum.privacy.application.refusal;

import org.jspecify.annotations.NullMarked;
