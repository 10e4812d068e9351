package be.sentum.order.domain.delivery;

import be.sentum.identifiers.NationalRegisterNumber;

/**
 * What a person typed into an open field, without the national register numbers in it: their use is forbidden, so they
 * are masked before anything is kept (REQ-GEN-03, Law of 8 August 1983, Art. 8).
 *
 * @param masked whether something was taken out: the caller is told
 */
public record FreeText(String text, boolean masked) {

    public static FreeText of(String typed) {
        String text = NationalRegisterNumber.masked(typed);
        return new FreeText(text, !text.equals(typed));
    }
}
