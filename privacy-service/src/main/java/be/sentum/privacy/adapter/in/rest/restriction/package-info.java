/** Restrictions over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.restriction;

import org.jspecify.annotations.NullMarked;
