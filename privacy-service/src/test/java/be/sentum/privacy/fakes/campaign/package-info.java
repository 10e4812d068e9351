/** Campaigns in memory. */
@NullMarked
package be.sentum.privacy.fakes.campaign;

import org.jspecify.annotations.NullMarked;
