/** Sentences, labels and values in the reader's language. */
@NullMarked
package be.sentum.privacy.adapter.out.archive.words;

import org.jspecify.annotations.NullMarked;
