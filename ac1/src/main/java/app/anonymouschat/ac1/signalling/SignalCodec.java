package app.anonymouschat.ac1.signalling;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.json.JsonObject;
import app.anonymouschat.ac1.json.StrictJson;
import app.anonymouschat.ac1.primitive.Base64Url;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Utf8;
import app.anonymouschat.ac1.primitive.X25519;
import java.util.Set;

/// Sealed signalling's types and bodies (`PROTOCOL.md` §3.3, the table).
public final class SignalCodec {
    private static final int HELLO = 1;
    private static final int CANDIDATES = 2;
    private static final int CANDIDATES_END = 3;
    private static final int BYE = 4;
    private static final Octets NO_BODY = Octets.of(new byte[0]);

    private SignalCodec() {}

    static Padded encode(SignalMessage message) {
        return switch (message) {
            case SignalMessage.Offer(Sdp sdp, ChatMode mode) -> json(HELLO, hello(sdp, mode));
            case SignalMessage.Answer(Sdp sdp, ChatMode mode, Octets ratchetKey) ->
                json(HELLO, hello(sdp, mode).with("dr", Base64Url.encode(ratchetKey.bytes())));
            case SignalMessage.Candidates candidates -> text(CANDIDATES, CandidateCodec.encode(candidates));
            case SignalMessage.CandidatesEnd() -> new Padded(CANDIDATES_END, NO_BODY);
            case SignalMessage.Bye() -> new Padded(BYE, NO_BODY);
        };
    }

    /// Reads what `sender` sent. `E_FORMAT` for a form that the table does not have, `E_FPR` by the rules of [Sdp],
    /// `E_DR` for
    /// a ratchet key of low order.
    static SignalMessage decode(Padded message, Role sender) {
        return switch (message.kind()) {
            case HELLO -> hello(message.body(), sender);
            case CANDIDATES -> CandidateCodec.decode(message.body());
            case CANDIDATES_END -> bodiless(message, new SignalMessage.CandidatesEnd());
            case BYE -> bodiless(message, new SignalMessage.Bye());
            default -> throw new ProtocolFailure(Code.E_FORMAT);
        };
    }

    /// Reads the body of a HELLO, for who looks at bodies alone.
    public static SignalMessage.Hello hello(Octets body, Role sender) {
        Set<String> fields = sender == Role.A ? Set.of("sdp", "mode") : Set.of("sdp", "mode", "dr");
        JsonObject json = StrictJson.object(body)
                .filter(object -> object.hasFields(fields, Set.of()))
                .orElseThrow(SignalCodec::malformed);
        ChatMode mode = json.text("mode").flatMap(ChatMode::ofWireName).orElseThrow(SignalCodec::malformed);
        String sdp = json.text("sdp").orElseThrow(SignalCodec::malformed);
        return sender == Role.A
                ? new SignalMessage.Offer(Sdp.check(sdp), mode)
                : new SignalMessage.Answer(Sdp.check(sdp), mode, ratchetKey(json));
    }

    static ProtocolFailure malformed() {
        return new ProtocolFailure(Code.E_FORMAT);
    }

    private static Octets ratchetKey(JsonObject hello) {
        Octets key = hello.text("dr")
                .flatMap(text -> Base64Url.decode(text, X25519.KEY_BYTES))
                .map(Octets::of)
                .orElseThrow(SignalCodec::malformed);
        if (X25519.isLowOrder(key)) {
            throw new ProtocolFailure(Code.E_DR);
        }
        return key;
    }

    private static SignalMessage bodiless(Padded message, SignalMessage meaning) {
        if (message.body().length() != 0) {
            throw malformed();
        }
        return meaning;
    }

    private static JsonObject hello(Sdp sdp, ChatMode mode) {
        return JsonObject.EMPTY.with("sdp", sdp.text()).with("mode", mode.wireName());
    }

    private static Padded json(int type, JsonObject body) {
        return text(type, body.write());
    }

    private static Padded text(int type, String body) {
        return new Padded(type, Octets.of(Utf8.encode(body)));
    }
}
