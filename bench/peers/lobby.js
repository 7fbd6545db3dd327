/**
 * The least that pairs strangers, the same beneath `ws` and `socket.io`: one waits, the next one is the partner.
 * A visitor is whatever has `tell(message)`; it keeps its partner and its search here.
 */

let waiting = null;

/** Looks for a partner with `find`'s fields. */
export function find(visitor, { key, commit }) {
  visitor.share = { key, commit };
  if (waiting === null) {
    waiting = visitor;
    visitor.tell({ type: "waiting" });
    return;
  }
  const partner = waiting;
  waiting = null;
  visitor.partner = partner;
  partner.partner = visitor;
  visitor.tell({ type: "matched", ...partner.share });
  partner.tell({ type: "matched", ...visitor.share });
}

/** Waits no more, or parts from the partner. */
export function leave(visitor) {
  if (waiting === visitor) waiting = null;
  const partner = visitor.partner;
  visitor.partner = undefined;
  if (partner !== undefined) {
    partner.partner = undefined;
    partner.tell({ type: "parted", cause: "left" });
  }
}
