package app.anonymouschat.cluster;

import app.anonymouschat.telemetry.Telemetry;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// What the parts of the fleet share: the thread on which they decide, time, randomness and counters.
record Station(Desk desk, LongSupplier nanos, RandomGenerator random, Telemetry telemetry) {}
