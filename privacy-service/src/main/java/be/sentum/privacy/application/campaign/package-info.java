/** Campaigns of erasure: two officers, a throttle, progress. */
@NullMarked
package be.sentum.privacy.application.campaign;

import org.jspecify.annotations.NullMarked;
