/** Access and portability: a snapshot, cut into fragments, sealed for one request. */
@NullMarked
package be.sentum.personaldata.rights.collection;

import org.jspecify.annotations.NullMarked;
