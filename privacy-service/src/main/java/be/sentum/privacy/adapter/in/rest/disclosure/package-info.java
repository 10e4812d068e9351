/** The disclosure log over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.disclosure;

import org.jspecify.annotations.NullMarked;
