/** The personal-data inventory: every column of every table, declared beside its mapping. */
@NullMarked
package be.sentum.personaldata.inventory;

import org.jspecify.annotations.NullMarked;
