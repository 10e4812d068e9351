/** The table of plain words, a file of the build. */
@NullMarked
package be.sentum.privacy.adapter.out.phrases;

import org.jspecify.annotations.NullMarked;
