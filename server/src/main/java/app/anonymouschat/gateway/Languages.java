package app.anonymouschat.gateway;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The languages that the page is there in, and which of them a browser gets that asks for none by its path. Immutable.
final class Languages {
    /// Longer lists are no person's.
    private static final int MAX_LENGTH = 500;

    /// Where Chinese is written in traditional characters. Browsers there name the place alone, from which the lookup
    /// would come to `zh`, which is simplified.
    private static final Map<String, List<String>> TRADITIONAL = Map.of(
            "zh-tw", List.of("zh-hant-tw"),
            "zh-hk", List.of("zh-hant-hk"),
            "zh-mo", List.of("zh-hant-mo"));

    private final List<String> tags;

    Languages(Collection<String> tags) {
        this.tags = tags.stream().sorted().toList();
    }

    /// The language that this `Accept-Language` wants most (RFC 9110 §12.5.4), looked up as in RFC 4647 §3.4; nothing
    /// where none of its languages is there, or where it makes no sense.
    Optional<String> wantedBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            List<LanguageRange> wanted = LanguageRange.mapEquivalents(LanguageRange.parse(acceptLanguage), TRADITIONAL);
            return Optional.ofNullable(Locale.lookupTag(wanted, tags));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }
}
