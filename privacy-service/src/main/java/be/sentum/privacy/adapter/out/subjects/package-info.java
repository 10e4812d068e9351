/** Who is known, from the shared part of every service. */
@NullMarked
package be.sentum.privacy.adapter.out.subjects;

import org.jspecify.annotations.NullMarked;
