package be.sentum.privacy.domain.refusal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What shows that a request is unfounded or excessive. At least two different things, and not only how often somebody
 * asked: the number of requests alone is never enough (C-416/23).
 */
public record Facts(List<String> entries) {

    private static final int FEWEST = 2;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    /** Words with which one counts requests, in nl, fr, de and en, without accents; anything else is a fact. */
    private static final Set<String> COUNTING = Arrays.stream(
                    ("request requests access d time times this is the of in a year month within already first second third fourth"
                                    + " fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten st"
                                    + " nd rd th number many too repeated"
                                    + " verzoek verzoeken aanvraag aanvragen inzage keer dit de het van een jaar maand binnen al"
                                    + " eerste tweede derde vierde vijfde zesde zevende achtste negende tiende twee drie vier vijf"
                                    + " e ste aantal te veel herhaald"
                                    + " demande demandes acces fois la le les des du en un une an mois deja premiere premier deuxieme"
                                    + " troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme deux trois quatre"
                                    + " cinq er ere eme nombre trop repetee repetees c est"
                                    + " antrag antrage anfrage anfragen auskunft mal das der die ist jahr monat innerhalb schon"
                                    + " erste zweite dritte vierte funfte sechste siebte achte neunte zehnte zwei drei funf anzahl"
                                    + " zu viele wiederholt ersuchen vierter vierte dritter zweiter erster einem diesem")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    public Facts {
        entries = entries.stream().map(String::strip).distinct().toList();
    }

    public boolean suffice() {
        return entries.size() >= FEWEST && !entries.stream().allMatch(Facts::onlyCounts);
    }

    private static boolean onlyCounts(String fact) {
        String plain = Normalizer.normalize(fact, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).allMatch(COUNTING::contains);
    }
}
