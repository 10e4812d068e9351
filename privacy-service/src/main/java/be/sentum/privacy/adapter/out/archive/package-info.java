/** What a person receives, as a zip. */
@NullMarked
package be.sentum.privacy.adapter.out.archive;

import org.jspecify.annotations.NullMarked;
