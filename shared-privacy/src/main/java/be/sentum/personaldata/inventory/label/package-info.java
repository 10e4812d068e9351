/** What tables, columns and codes are called by people, in four languages. */
@NullMarked
package be.sentum.personaldata.inventory.label;

import org.jspecify.annotations.NullMarked;
