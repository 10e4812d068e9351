/** What keeps the notices to recipients promises. */
@NullMarked
package be.sentum.privacy.contracts.recipient;

import org.jspecify.annotations.NullMarked;
