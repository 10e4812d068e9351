/** Restriction of processing (Art. 18), as this service carries it out. */
@NullMarked
package be.sentum.personaldata.rights.restriction;

import org.jspecify.annotations.NullMarked;
