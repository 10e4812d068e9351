/** What Article 15(1)(a) to (h) and (2) ask to be told, made to measure. */
@NullMarked
package be.sentum.privacy.adapter.out.archive.information;

import org.jspecify.annotations.NullMarked;
