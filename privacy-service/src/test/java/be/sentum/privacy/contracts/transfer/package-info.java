@NullMarked
package be.sentum.privacy.contracts.transfer;

import org.jspecify.annotations.NullMarked;
