/** What recipients are told. */
@NullMarked
package be.sentum.privacy.domain.recipient;

import org.jspecify.annotations.NullMarked;
