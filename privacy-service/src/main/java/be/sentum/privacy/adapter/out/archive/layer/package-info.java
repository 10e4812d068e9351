/** The data themselves: JSON for machines, tables for everybody. */
@NullMarked
package be.sentum.privacy.adapter.out.archive.layer;

import org.jspecify.annotations.NullMarked;
