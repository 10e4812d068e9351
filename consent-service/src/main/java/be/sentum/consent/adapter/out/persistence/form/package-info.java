/** The screens. */
@NullMarked
package be.sentum.consent.adapter.out.persistence.form;

import org.jspecify.annotations.NullMarked;
