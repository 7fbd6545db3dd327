package app.anonymouschat.ac1.signalling;

import app.anonymouschat.ac1.json.JsonObject;
import app.anonymouschat.ac1.json.StrictJson;
import app.anonymouschat.ac1.primitive.Octets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The body of CANDIDATES (`PROTOCOL.md` §3.3).
final class CandidateCodec {
    private static final Set<String> REQUIRED = Set.of("candidate");
    private static final Set<String> OPTIONAL = Set.of("sdpMid", "sdpMLineIndex", "usernameFragment");
    private static final int MAX_LINE_INDEX = 0xFFFF;

    private CandidateCodec() {}

    static String encode(SignalMessage.Candidates candidates) {
        return JsonObject.write(
                candidates.batch().stream().map(CandidateCodec::encode).toList());
    }

    static SignalMessage.Candidates decode(Octets body) {
        return new SignalMessage.Candidates(
                StrictJson.objects(body, SignalMessage.Candidates.MAX).orElseThrow(SignalCodec::malformed).stream()
                        .map(CandidateCodec::decode)
                        .toList());
    }

    private static JsonObject encode(Candidate candidate) {
        JsonObject json = JsonObject.EMPTY.with("candidate", candidate.candidate());
        json = text(json, "sdpMid", candidate.sdpMid());
        Integer index = candidate.sdpMLineIndex();
        json = index == null ? json.withNothing("sdpMLineIndex") : json.with("sdpMLineIndex", index);
        return text(json, "usernameFragment", candidate.usernameFragment());
    }

    private static Candidate decode(JsonObject json) {
        String candidate = json.text("candidate").orElseThrow(SignalCodec::malformed);
        if (!json.hasFields(REQUIRED, OPTIONAL) || candidate.length() > Candidate.MAX_CHARACTERS) {
            throw SignalCodec.malformed();
        }
        return new Candidate(candidate, text(json, "sdpMid"), lineIndex(json), text(json, "usernameFragment"));
    }

    private static JsonObject text(JsonObject json, String name, @Nullable String value) {
        return value == null ? json.withNothing(name) : json.with(name, value);
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.isNothing(name) ? null : json.text(name).orElseThrow(SignalCodec::malformed);
    }

    private static @Nullable Integer lineIndex(JsonObject json) {
        if (json.isNothing("sdpMLineIndex")) {
            return null;
        }
        long index = json.whole("sdpMLineIndex").orElseThrow(SignalCodec::malformed);
        if (index < 0 || index > MAX_LINE_INDEX) {
            throw SignalCodec.malformed();
        }
        return (int) index;
    }
}
