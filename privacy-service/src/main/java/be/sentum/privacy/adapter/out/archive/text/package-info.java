/** Words in what the services hand over that somebody has to read before they are released. */
@NullMarked
package be.sentum.privacy.adapter.out.archive.text;

import org.jspecify.annotations.NullMarked;
