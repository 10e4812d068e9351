/** From a template to the words that leave: one text a language, and the HTML made from it. */
@NullMarked
package be.sentum.mail.text;

import org.jspecify.annotations.NullMarked;
