/** Other controllers that can be sent data, and where they may be reached. */
@NullMarked
package be.sentum.privacy.domain.transfer.target;

import org.jspecify.annotations.NullMarked;
