package be.sentum.order.adapter.in.rest.gift;

import java.util.List;

/**
 * What a recipient is told (Art. 14).
 *
 * @param language nl, fr, de or en
 * @param paragraphs in the order to be read
 * @param notice address of the whole notice, in that language
 */
record GiftNoticeBody(String language, String title, List<String> paragraphs, String notice) {}
