/** The portable data in the words of schema.org. */
@NullMarked
package be.sentum.privacy.adapter.out.archive.linked;

import org.jspecify.annotations.NullMarked;
