/** Which parts there are, where they listen and where they keep their data. */
@NullMarked
package be.sentum.localstack.settings;

import org.jspecify.annotations.NullMarked;
