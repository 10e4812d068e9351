/** Everything billing needs from outside, in memory; passes the same contract tests as the real thing. */
@NullMarked
package be.sentum.billing.fake;

import org.jspecify.annotations.NullMarked;
