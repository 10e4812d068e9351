/** The inventory as declared: read from the annotations, table by table. */
@NullMarked
package be.sentum.personaldata.inventory.declared;

import org.jspecify.annotations.NullMarked;
