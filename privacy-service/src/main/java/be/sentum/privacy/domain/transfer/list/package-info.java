/** What exactly a person lets go. */
@NullMarked
package be.sentum.privacy.domain.transfer.list;

import org.jspecify.annotations.NullMarked;
