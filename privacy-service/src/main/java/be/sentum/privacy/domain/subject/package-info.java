/** The person a case is about, and who may read it. */
@NullMarked
package be.sentum.privacy.domain.subject;

import org.jspecify.annotations.NullMarked;
