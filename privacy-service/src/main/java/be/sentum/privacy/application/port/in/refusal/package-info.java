/** Assessing a request as unfounded or excessive, with four eyes. */
@NullMarked
package be.sentum.privacy.application.port.in.refusal;

import org.jspecify.annotations.NullMarked;
