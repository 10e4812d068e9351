/** Two pages to read: HTML and tagged PDF. */
@NullMarked
package be.sentum.privacy.adapter.out.archive.summary;

import org.jspecify.annotations.NullMarked;
