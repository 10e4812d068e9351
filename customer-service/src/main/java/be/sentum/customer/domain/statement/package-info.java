/** What a person says beside a record that is contested (REQ-REC-02). */
@NullMarked
package be.sentum.customer.domain.statement;

import org.jspecify.annotations.NullMarked;
