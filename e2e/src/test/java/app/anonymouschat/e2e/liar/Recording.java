package app.anonymouschat.e2e.liar;

import static app.anonymouschat.e2e.liar.Aim.at;

import app.anonymouschat.ac1.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes nothing, but keeps the `KX` and the HELLO that went to each role, to say them again in another chat.
public final class Recording implements Lie {
    private final Map<Role, Word.Frame> kx = new EnumMap<>(Role.class);
    private final Map<Role, Word.Frame> hello = new EnumMap<>(Role.class);

    @Override
    public List<? extends Word> toPage(Victim victim, Word word) {
        if (word instanceof Word.Frame frame) {
            Role role = victim.role().orElseThrow();
            if (frame.isKx()) {
                kx.put(role, frame);
            } else if (frame.isSealed(0)) {
                hello.put(role, frame);
            }
        }
        return List.of(word);
    }

    /// What the recorded chat gives to attack the next one with.
    public List<Attack> attacks() {
        return List.of(
                replaying(
                        "E_COMMIT",
                        "KX of another chat, to A",
                        Role.A,
                        at(Role.A).kx((victim, now) -> then(kx, Role.A))),
                replaying(
                        "E_COMMIT",
                        "KX of another chat, to B",
                        Role.B,
                        at(Role.B).kx((victim, now) -> then(kx, Role.B))),
                replaying(
                        "E_SEAL",
                        "offer of another chat",
                        Role.B,
                        at(Role.B).sealed(0, (victim, now) -> then(hello, Role.B))),
                replaying(
                        "E_SEAL",
                        "answer of another chat",
                        Role.A,
                        at(Role.A).sealed(0, (victim, now) -> then(hello, Role.A))));
    }

    private static Attack replaying(String code, String name, Role caught, Lie lie) {
        return Attack.endingFor(caught, code, name, () -> lie);
    }

    private static List<Word> then(Map<Role, Word.Frame> recorded, Role role) {
        return List.of(Optional.ofNullable(recorded.get(role)).orElseThrow());
    }
}
