package be.sentum.mail.sending;

import be.sentum.mail.queue.WaitingLetter;

/** Takes a letter out of our hands. */
interface PostOffice {

    /** Says what became of it; throws nothing. The same letter twice has the same message id. */
    Delivery deliver(WaitingLetter letter);

    /** What became of a delivery. */
    sealed interface Delivery {

        /** The server answers for it now. */
        record Accepted() implements Delivery {}

        /** Nobody receives mail there: trying again is no use. */
        record NoSuchMailbox(int reply) implements Delivery {}

        /**
         * Not now.
         *
         * @param fault a short word for logs, without anything from the letter
         */
        record NotNow(String fault) implements Delivery {}
    }
}
