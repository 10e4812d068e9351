/** Refusing with four eyes. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.refusal;

import org.jspecify.annotations.NullMarked;
