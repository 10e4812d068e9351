/** What every breach register does. */
@NullMarked
package be.sentum.privacy.contracts.breach;

import org.jspecify.annotations.NullMarked;
