/** Legal holds: what is kept of a person for a claim, whatever its last day (REQ-RET-03). */
@NullMarked
package be.sentum.personaldata.retention.hold;

import org.jspecify.annotations.NullMarked;
