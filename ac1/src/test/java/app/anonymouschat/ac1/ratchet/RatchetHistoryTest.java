package app.anonymouschat.ac1.ratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random histories on a network that reorders, repeats, changes and loses, against a model of two lines: a message
/// opens
/// unless it opened before, and a changed one never does.
class RatchetHistoryTest {
    private static final int EVENTS = 400;

    private record Sent(Octets wire, Octets plaintext) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void opensEachMessageExactlyOnce(long seed) {
        new History(seed).run();
    }

    private static final class History {
        private final SplittableRandom random;
        private final Map<Role, Ratchet> sides = new EnumMap<>(Role.class);
        private final Map<Role, List<Sent>> underWay = new EnumMap<>(Role.class);
        private final Map<Role, List<Sent>> opened = new EnumMap<>(Role.class);

        History(long seed) {
            random = new SplittableRandom(seed);
            Octets th = Octets.of(Bytes.random(random, 32));
            Secret root = Secret.fresh(random, 32);
            RatchetKey first = RatchetKey.fresh(random);
            sides.put(Role.A, Ratchet.ofA(th, root.copy(), first.publicKey(), random));
            sides.put(Role.B, Ratchet.ofB(th, root.copy(), first, random));
            for (Role role : Role.values()) {
                underWay.put(role, new ArrayList<>());
                opened.put(role, new ArrayList<>());
            }
        }

        void run() {
            for (int i = 0; i < EVENTS; i++) {
                Role role = random.nextBoolean() ? Role.A : Role.B;
                switch (random.nextInt(10)) {
                    case 0, 1, 2, 3 -> send(role);
                    case 4, 5, 6 -> deliver(role);
                    case 7 -> lose(role);
                    case 8 -> repeat(role);
                    default -> change(role);
                }
            }
            for (Role role : Role.values()) {
                while (!of(underWay, role).isEmpty()) {
                    deliver(role);
                }
            }
            assertThat(of(opened, Role.A)).isNotEmpty();
            assertThat(of(opened, Role.B)).isNotEmpty();
        }

        private void send(Role from) {
            Ratchet ratchet = of(sides, from);
            if (ratchet.canSend()) {
                byte[] plaintext = Bytes.random(random, random.nextInt(64));
                of(underWay, from.partner()).add(new Sent(Octets.of(ratchet.seal(plaintext)), Octets.of(plaintext)));
            }
        }

        private void deliver(Role to) {
            List<Sent> waiting = of(underWay, to);
            if (!waiting.isEmpty()) {
                Sent sent = waiting.remove(random.nextInt(waiting.size()));
                assertThat(of(sides, to).open(sent.wire().bytes()))
                        .isEqualTo(sent.plaintext().bytes());
                of(opened, to).add(sent);
            }
        }

        private void lose(Role to) {
            List<Sent> waiting = of(underWay, to);
            if (!waiting.isEmpty()) {
                waiting.remove(random.nextInt(waiting.size()));
            }
        }

        private void repeat(Role to) {
            List<Sent> before = of(opened, to);
            if (!before.isEmpty()) {
                refuses(to, before.get(random.nextInt(before.size())).wire().bytes());
            }
        }

        private void change(Role to) {
            List<Sent> waiting = of(underWay, to);
            if (!waiting.isEmpty()) {
                byte[] wire = waiting.get(random.nextInt(waiting.size())).wire().bytes();
                int at = random.nextInt(wire.length);
                wire[at] ^= (byte) (1 << random.nextInt(8));
                refuses(to, wire);
            }
        }

        private void refuses(Role to, byte[] wire) {
            assertThatThrownBy(() -> of(sides, to).open(wire))
                    .isInstanceOfSatisfying(
                            ProtocolFailure.class,
                            failure -> assertThat(failure.code()).isEqualTo(Code.E_DR));
        }

        private static <T> T of(Map<Role, T> map, Role role) {
            T value = map.get(role);
            if (value == null) {
                throw new AssertionError(role);
            }
            return value;
        }
    }
}
