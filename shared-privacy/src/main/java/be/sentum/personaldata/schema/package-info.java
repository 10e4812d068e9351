/** What the database says of its own tables. */
@NullMarked
package be.sentum.personaldata.schema;

import org.jspecify.annotations.NullMarked;
