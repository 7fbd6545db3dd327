package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.Person;
import com.google.gson.Gson;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `laboratory.js` notes in one page.
record Sight(Person person) {
    /// By which way a connection goes: the kinds of candidates at both ends, and the protocol by which packets leave
    /// this
    /// end.
    record Way(String own, String partner, String protocol) {
        boolean isRelayed() {
            return own.equals("relay") || partner.equals("relay");
        }
    }

    boolean hasSeenPartner() {
        return millis("firstPicture()") >= 0;
    }

    /// From the server's `matched` to the first picture of the partner.
    long millisToFirstPicture() {
        return millis("firstPicture()");
    }

    /// From a cut at that time to the picture that ended the gap after it; -1 while there is none.
    long millisToPictureAfter(long cut) {
        return millis("recovery(" + cut + ")");
    }

    /// Null where there is no connection that goes any way.
    @Nullable
    Way way() {
        String json = (String) person.page().evaluate("async () => JSON.stringify(await laboratory.way())");
        return new Gson().fromJson(json, Way.class);
    }

    /// All that the page's browser was given of the partner's, by candidates and by descriptions, over every path there
    /// was.
    Set<String> addressesOfPartner() {
        String found = (String) person.page().evaluate("[...laboratory.addresses].join(' ')");
        return Set.of(found.split(" ", -1));
    }

    /// What came of the partner's sound and pictures over the connection in use.
    Media media() {
        String json = (String) person.page().evaluate("async () => JSON.stringify(await laboratory.media())");
        return new Gson().fromJson(json, Media.class);
    }

    private long millis(String call) {
        return ((Number) person.page().evaluate("laboratory." + call)).longValue();
    }
}
