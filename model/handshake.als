/*
 * AC1's handshake (docs/PROTOCOL.md §3) and the states of a chat (§6) against the worst opponent that we know: our own server. All frames
 * pass it. It may drop, keep, replay, reorder, swap and invent, pair whom it likes, and take part itself as often as it likes.
 *
 * A solver looks through EVERY course of events within the bounds of each command below, and shows one that breaks a sentence, or none.
 * `HandshakeTest` puts all commands to it at each build. The Alloy Analyzer opens this file too, and draws what a command finds. What such a
 * search proves and what it does not is in docs/model.md.
 *
 * HOW TO READ IT
 *
 * A `Side` is one browser in one handshake. All that a side makes, and all that it will ever be told by its partner or by whoever plays the
 * partner, is said once and never changes: these are constants of a course of events. Over time there is only how far each side has come.
 * So a step assigns nothing: it says when a side gets further, and what the server must have had to bring that about.
 *
 * Cryptography is symbolic. A hash is its inputs, a key is what it is derived from, and a box opens under that key alone. Two things are
 * weaker than that, as they are in truth. A KEM answers a ciphertext meant for another key, with a secret that nobody else has. And the
 * safety code is so short (§3.2) that a server which may still choose one of its inputs, while it knows all the others, will find one that
 * gives the code it wants. That is `searched`, and to prevent it is what the commitment is for.
 */
module handshake

-- Weaknesses that AC1 does not have. Commands put them in one at a time, to see what that piece is for.
abstract sig Weakness {}
lone sig
  NoCommitment,      -- C does not bind n: a nonce may be chosen at the last moment
  KemPerDirection,   -- each direction is sealed under the secret of its sender's KEM alone
  OneKeyBothWays,    -- sigAB = sigBA
  SecretNotInKeys,   -- the invite's psk does not enter PRK
  NoReflectionCheck  -- one's own key and commitment are taken for a partner's
extends Weakness {}
pred ac1 { no Weakness }


-- ------------------------------------------------------------------------------------------ What there is

abstract sig Mode {}
one sig Random, Invite extends Mode {}
sig Secret {}                  -- an invite's psk. The server never has one
sig Key {}                     -- a KEM public key. Its private half is with the side that made it, or with the server
sig Certificate {}             -- named by its fingerprint in HELLO
sig Ciphertext { to: Key }     -- of the KEM. Who made it has its shared secret, and so has the owner of `to`
sig Nonce { known: set Nonce } -- for the server's own: the nonces that it knew when it was bound to this one
sig Commitment { mode: Mode, key: Key, nonce: Nonce, less: set Commitment }

fact HashesDoNotCollide {
  all disj c, d: Commitment | c.mode != d.mode or c.key != d.key or c.nonce != d.nonce
}
fact CommitmentsAreOrdered {
  all disj c, d: Commitment | c in d.less iff d not in c.less
  all c: Commitment | c not in c.less and c.less.less in c.less
}

sig Side {
  -- its own, fresh
  pk: disj Key, n: disj Nonce, ct: disj Ciphertext, certificate: disj Certificate, c: disj Commitment,
  psk: lone Secret,
  -- what it is told, by whomever
  itsPk: Key, itsC: Commitment, itsCt: Ciphertext, itsN: Nonce, itsCertificate: Certificate
}
fact ASideIsHonest {
  all s: Side | s.c.mode = modeOf[s] and s.c.key = s.pk and s.c.nonce = s.n and s.ct.to = s.itsPk
}

-- How far the sides have come (§6). CONNECTED and LIVE are one here; whoever failed, left, or waited too long is over.
var sig Matched, Keyed, Confirmed, Live, Over in Side {}

fun modeOf[s: Side]: Mode { some s.psk => Invite else Random }
pred isA[s: Side] { s.c in s.itsC.less }


-- ------------------------------------------------------------------------------------------ What the server has

fun serversKey: Key { Key - Side.pk }
fun serversNonce: Nonce { Nonce - Side.n }
fun serversCt: Ciphertext { Ciphertext - Side.ct }
fun serversCertificate: Certificate { Certificate - Side.certificate }

-- Its own nonces that it can no longer exchange for others, and all nonces that it knows.
fun bound: Nonce { serversNonce & (some NoCommitment => Keyed.itsN else Matched.itsC.nonce + Keyed.itsN) }
fun knownNonces: Nonce { Matched.n + bound }

fact { always all m: bound' - bound | m.known = knownNonces }


-- ------------------------------------------------------------------------------------------ Keys (§3.1)

pred decapsulates[s: Side] { s.itsCt.to = s.pk }

-- th, both shared secrets and psk are the same, hence every key is. The roles are in it: what is A's to one is A's to the other.
pred sameKeys[s, t: Side] {
  s != t and s + t in Keyed and s.psk = t.psk
  tells[s, t] and tells[t, s]
  decapsulates[s] and decapsulates[t]
}
pred tells[s, t: Side] { t.itsPk = s.pk and t.itsC = s.c and t.itsCt = s.ct and t.itsN = s.n }

-- The two secrets, seen from s: of what it sent, and of what it got.
pred serverHasSent[s: Side] { s.ct.to in serversKey }
pred serverHasGot[s: Side] { s.itsCt in serversCt and decapsulates[s] }
pred pskProtects[s: Side] { some s.psk and no SecretNotInKeys }

pred serverReads[s: Side] { serverHasSent[s] and (some KemPerDirection or serverHasGot[s]) and not pskProtects[s] }
pred serverForges[s: Side] { serverHasGot[s] and (some KemPerDirection or serverHasSent[s]) and not pskProtects[s] }
pred serverHasAKey[s: Side] { serverReads[s] or serverForges[s] }


-- ------------------------------------------------------------------------------------------ Safety code (§3.2)

pred sameCode[s, t: Side] {
  s != t and modeOf[s] = modeOf[t]
  sameInputs[s, t] or searched[s, t]
}
pred sameInputs[s, t: Side] { s.itsPk = t.pk and t.itsPk = s.pk and s.itsN = t.n and t.itsN = s.n }
pred searched[s, t: Side] {
  some m: (s + t).itsN & serversNonce | (s + t).n + (s + t).itsN - m in m.known
}


-- ------------------------------------------------------------------------------------------ Steps
-- For each: when a side can take it. The server is in the sentence wherever something arrives.

pred canMatch[s: Side] {
  s not in Matched
  s.itsC in Side.c or s.itsC.nonce in knownNonces + serversNonce
  (s.itsC != s.c and s.itsPk != s.pk) or some NoReflectionCheck   -- else E_REFLECT
}
pred canTakeKx[s: Side] {
  s in Matched - Keyed
  s.itsCt in Matched.ct + serversCt
  s.itsN in knownNonces + serversNonce
  s.itsC.mode = modeOf[s] and s.itsC.key = s.itsPk                -- else E_COMMIT
  s.itsC.nonce = s.itsN or some NoCommitment
}
-- A's HELLO is the offer, and goes out once A has the keys. B's is the answer.
fun saidHello: Side { { s: Keyed | isA[s] } + Confirmed }

pred canTakeHello[s: Side] {
  s in Keyed - Confirmed
  serverForges[s]
    or (some t: saidHello | sameKeys[s, t] and s.itsCertificate = t.certificate)
    or (some OneKeyBothWays and s in saidHello and s.itsCertificate = s.certificate)
}
-- DTLS runs with whoever holds the certificate named in HELLO, and who expects ours.
pred canConnect[s: Side] {
  s in Confirmed - Live
  s.itsCertificate in serversCertificate
    or (some t: Confirmed - s - Over | s.itsCertificate = t.certificate and t.itsCertificate = s.certificate)
}
pred canStep[s: Side] { canMatch[s] or canTakeKx[s] or canTakeHello[s] or canConnect[s] }

-- Any time: a person leaves, the clock of §6 runs out, or something arrives that does not fit. Nothing of it can be undone.
pred ends[s: Side] { Over' = Over + s and Matched' = Matched and Keyed' = Keyed and Confirmed' = Confirmed and Live' = Live }

pred goesOn[s: Side] {
  Over' = Over
  (canMatch[s] and Matched' = Matched + s and Keyed' = Keyed and Confirmed' = Confirmed and Live' = Live)
    or (canTakeKx[s] and Keyed' = Keyed + s and Matched' = Matched and Confirmed' = Confirmed and Live' = Live)
    or (canTakeHello[s] and Confirmed' = Confirmed + s and Matched' = Matched and Keyed' = Keyed and Live' = Live)
    or (canConnect[s] and Live' = Live + s and Matched' = Matched and Keyed' = Keyed and Confirmed' = Confirmed)
}
pred nothingHappens { Matched' = Matched and Keyed' = Keyed and Confirmed' = Confirmed and Live' = Live and Over' = Over }

fact CourseOfEvents {
  no Matched + Keyed + Confirmed + Live + Over
  always (nothingHappens or some s: Side - Over | goesOn[s] or ends[s])
}


-- ------------------------------------------------------------------------------------------ What must hold

-- Who compare codes and find them equal share their keys with each other and with nobody else.
pred equalCodesMeanEqualKeys {
  always all disj s, t: Confirmed | sameCode[s, t] implies sameKeys[s, t] and not serverHasAKey[s] and not serverHasAKey[t]
}
-- Who came by an invite needs no comparison.
pred anInviteKeepsTheServerOut {
  always all s: Confirmed | some s.psk implies not serverHasAKey[s] and some t: Side | sameKeys[s, t]
}
-- Whoever is live came there by every state before. And either one partner has the same keys, and expects the certificate that DTLS showed;
-- or the partner is the server itself, which an invite excludes, and whose code is nobody else's (by the first sentence).
pred nobodyIsLiveUnprotected {
  always all s: Live {
    s in Confirmed & Keyed & Matched
    (not serverHasAKey[s] and some t: Confirmed | sameKeys[s, t] and s.itsCertificate = t.certificate and t.itsCertificate = s.certificate)
      or (no s.psk and s.itsPk in serversKey)
  }
}
pred somebodyElseConfirmed {
  always all s: Confirmed | serverHasAKey[s] or some t: Side | sameKeys[s, t]
}
pred oneIsA {
  always all disj s, t: Keyed | sameKeys[s, t] implies (isA[s] iff not isA[t])
}
-- Where the server does its work and nobody leaves, nobody waits.
pred faithfulServer { all s: Side | some t: Side - s | tells[t, s] and s.itsCertificate = t.certificate }
pred sameInvite { all disj s, t: Side | s.psk = t.psk }
pred nobodyWaits { always ((no Over and no s: Side | canStep[s]) implies Live = Side) }


-- ------------------------------------------------------------------------------------------ What the solver is asked
-- A side is told one of each thing, so the server needs no more of its own than there are sides: 6 of a kind are all that matter to three
-- sides, and 12 steps bring three of them as far as they can come. The bound that binds is the number of sides.

check EqualCodesMeanEqualKeys { ac1 implies equalCodesMeanEqualKeys }
  for 6 but exactly 3 Side, 4 Certificate, 3 Secret, 13..13 steps
check AnInviteKeepsTheServerOut { ac1 implies anInviteKeepsTheServerOut }
  for 6 but exactly 3 Side, 4 Certificate, 3 Secret, 13..13 steps
check NobodyIsLiveUnprotected { ac1 implies nobodyIsLiveUnprotected }
  for 6 but exactly 3 Side, 4 Certificate, 3 Secret, 13..13 steps
check SomebodyElseConfirmed { ac1 implies somebodyElseConfirmed }
  for 6 but exactly 3 Side, 4 Certificate, 3 Secret, 13..13 steps
check ReflectionFailsWithoutItsOwnCheckToo { Weakness in NoReflectionCheck implies somebodyElseConfirmed }
  for 6 but exactly 3 Side, 4 Certificate, 3 Secret, 13..13 steps
check OneIsA { ac1 implies oneIsA }
  for 6 but exactly 3 Side, 4 Certificate, 3 Secret, 13..13 steps
check NobodyWaits { ac1 and faithfulServer and sameInvite implies nobodyWaits }
  for 4 but exactly 2 Side, 9..9 steps

-- That there is something to look at: the honest cases happen, and so does what the document admits.
run TwoStrangersTalk { ac1 and faithfulServer and no psk and (eventually Live = Side) }
  for 4 but exactly 2 Side, 9..9 steps
run TwoWithAnInviteTalk { ac1 and faithfulServer and Side.c.mode = Invite and (eventually Live = Side) }
  for 4 but exactly 2 Side, 9..9 steps
run TheServerSitsBetweenStrangersWithTwoCodes { ac1 and (eventually (Live = Side and all s: Side | serverHasAKey[s])) }
  for 4 but exactly 2 Side, 9..9 steps
run CodesBeforeConfirmedMislead { ac1 and (eventually some disj s, t: Keyed | sameCode[s, t] and not sameKeys[s, t]) }
  for 4 but exactly 2 Side, 9..9 steps
run OtherInvitesWaitForTheClock { ac1 and faithfulServer and Side.c.mode = Invite and not nobodyWaits }
  for 4 but exactly 2 Side, 9..9 steps

-- That the solver finds attacks where there are some: AC1 without one of its pieces.
run WithoutCommitmentAnEqualCodeIsFound { Weakness = NoCommitment and not equalCodesMeanEqualKeys }
  for 4 but exactly 2 Side, 9..9 steps
run WithAKemPerDirectionTheServerSpeaksBehindEqualCodes { Weakness = KemPerDirection and not equalCodesMeanEqualKeys }
  for 4 but exactly 2 Side, 9..9 steps
run WithAKemPerDirectionSomebodyIsLiveUnprotected { Weakness = KemPerDirection and not nobodyIsLiveUnprotected }
  for 4 but exactly 2 Side, 9..9 steps
run WithOneKeyBothWaysOnesOwnHelloConfirms { Weakness = OneKeyBothWays and not somebodyElseConfirmed }
  for 4 but exactly 2 Side, 9..9 steps
run WithoutItsSecretAnInviteLetsTheServerIn { Weakness = SecretNotInKeys and not anInviteKeepsTheServerOut }
  for 4 but exactly 2 Side, 9..9 steps
