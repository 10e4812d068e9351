/** Of whom staff read at this service during a time: its part of the list of persons whom a breach affects. */
@NullMarked
package be.sentum.personaldata.reads;

import org.jspecify.annotations.NullMarked;
