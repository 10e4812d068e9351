/** Who is known, erased or restricted here. */
@NullMarked
package be.sentum.personaldata.subject;

import org.jspecify.annotations.NullMarked;
