/** Assessments with four eyes. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.refusal;

import org.jspecify.annotations.NullMarked;
