/** What the tables of this module hold of persons. */
@NullMarked
package be.sentum.mail.inventory;

import org.jspecify.annotations.NullMarked;
