/** Whether payment after delivery is granted: the machine approves or refers, a human alone rejects. */
@NullMarked
package be.sentum.billing.domain.solvency;

import org.jspecify.annotations.NullMarked;
