/** What follows when a case has changed: ask, enter the ledger, write the trail, close. */
@NullMarked
package be.sentum.privacy.application.progress;

import org.jspecify.annotations.NullMarked;
