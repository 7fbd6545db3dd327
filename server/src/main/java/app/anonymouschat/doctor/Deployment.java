package app.anonymouschat.doctor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// What is to be examined.
///
/// @param target where people reach it
/// @param authority a PEM file of certificates to believe beside those that Java believes
/// @param healthPort where the server tells of itself, when the doctor runs on its machine
public record Deployment(Target target, Optional<Path> authority, OptionalInt healthPort) {}
