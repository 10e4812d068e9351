/** Erasing many at once, because a period or a consent has ended. */
@NullMarked
package be.sentum.privacy.domain.campaign;

import org.jspecify.annotations.NullMarked;
