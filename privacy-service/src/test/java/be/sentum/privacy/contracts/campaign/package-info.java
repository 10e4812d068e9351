/** What every store of campaigns does. */
@NullMarked
package be.sentum.privacy.contracts.campaign;

import org.jspecify.annotations.NullMarked;
