package app.anonymouschat;

import app.anonymouschat.config.Config;
import app.anonymouschat.gateway.GatewaySettings;
import app.anonymouschat.gateway.GatewaySettings.Deadlines;
import app.anonymouschat.gateway.GatewaySettings.Encryption;
import app.anonymouschat.gateway.GatewaySettings.Endpoint;
import app.anonymouschat.gateway.GatewaySettings.QueueBounds;
import app.anonymouschat.gateway.GatewaySettings.Trust;
import app.anonymouschat.gateway.Transport;
import app.anonymouschat.guard.Limits;
import app.anonymouschat.session.Paths;
import app.anonymouschat.session.Rules;
import app.anonymouschat.turn.TurnLender;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/// Says the configuration in the words of each part, since the parts do not know it.
final class Wiring {
    private Wiring() {}

    static GatewaySettings gateway(Config config) {
        Config.Access access = config.access();
        Config.Times times = config.times();
        return new GatewaySettings(
                endpoint(config.listening()),
                new Trust(access.origins(), access::isProxy, access.proxyProtocol()),
                new Deadlines(times.upgradeWithin(), times.pingEvery(), times.idleAfter()),
                new QueueBounds(config.queue().bytes(), config.queue().frames()),
                config.limits().connections());
    }

    private static Endpoint endpoint(Config.Listening listening) {
        Encryption encryption = switch (listening.tls()) {
            case Config.Tls.Off off -> new Encryption.Off();
            case Config.Tls.On on -> new Encryption.Files(on.certificate(), on.key(), on.checkEvery());
        };
        return new Endpoint(listening.addresses(), listening.port(), encryption, transport(listening));
    }

    private static Transport transport(Config.Listening listening) {
        return listening.ioUring() ? Transport.IO_URING : Transport.USUAL;
    }

    /// Addresses of the page that lead elsewhere.
    static Map<String, URI> leads(Config config) {
        return config.listening()
                .contact()
                .map(contact -> Map.of("/contact", contact))
                .orElse(Map.of());
    }

    static Rules rules(Config config) {
        Config.Times times = config.times();
        return new Rules(
                times.firstMessageWithin(),
                config.pairing().interestsWait(),
                config.pairing().againWait(),
                times.waitingEnds(),
                times.pairingEnds(),
                config.access().lanAlways());
    }

    static Limits limits(Config.Limits limits) {
        return limits.on()
                ? new Limits(
                        limits.socketsPerAddress(),
                        limits.searches(),
                        limits.searchesWithin(),
                        new Limits.Rate(limits.framesPerSecond(), limits.frameBurst()),
                        limits.proofsFrom())
                : Limits.OFF;
    }

    static Paths paths(Config config, OptionalInt stunPort, TurnLender turn) {
        Optional<String> host = switch (config.stun()) {
            case Config.Stun.Off off -> Optional.empty();
            case Config.Stun.On on -> on.host();
        };
        return new Paths(stunPort, host, turn);
    }

    static TurnLender turn(Config.Relay relay, InstantSource clock, RandomGenerator random) {
        return switch (relay) {
            case Config.Relay.None none -> TurnLender.none();
            case Config.Relay.Turn turn ->
                TurnLender.of(turn.urls(), turn.secret().reveal(), clock, random);
        };
    }
}
