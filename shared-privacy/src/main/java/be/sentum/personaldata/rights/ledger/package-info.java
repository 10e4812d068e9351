/** The erasure ledger: no erased person comes back with a restored database. */
@NullMarked
package be.sentum.personaldata.rights.ledger;

import org.jspecify.annotations.NullMarked;
