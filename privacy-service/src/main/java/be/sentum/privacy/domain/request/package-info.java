/** A case of one person: what was asked, how far it is, what was decided. */
@NullMarked
package be.sentum.privacy.domain.request;

import org.jspecify.annotations.NullMarked;
