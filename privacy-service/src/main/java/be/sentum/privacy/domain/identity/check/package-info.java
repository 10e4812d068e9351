/** A question to a person for proof, and the tries to answer it. */
@NullMarked
package be.sentum.privacy.domain.identity.check;

import org.jspecify.annotations.NullMarked;
