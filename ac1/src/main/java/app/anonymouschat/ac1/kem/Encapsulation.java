package app.anonymouschat.ac1.kem;

import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;

/// A ciphertext for the owner of a public key, and the secret that it carries to them.
public record Encapsulation(Octets ciphertext, Secret sharedSecret) {}
