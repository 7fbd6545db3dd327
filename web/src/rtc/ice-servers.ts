import { isLocalHost } from './address.js';

/** A STUN server or a relay, as a server names it (PROTOCOL.md §2.2). */
export interface NamedServer {
  readonly urls: string | readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

/**
 * Those that a browser may ask. A page that is not from this machine's own network has it ask nobody there, whatever its
 * server names: such an address is left out, as a partner's candidate would be (PROTOCOL.md §3.3).
 *
 * @param isLocalPage whether the page itself is from this machine or its local network
 */
export function admitServers(servers: readonly NamedServer[], isLocalPage: boolean): RTCIceServer[] {
  return servers.flatMap((server) => {
    const urls = [server.urls].flat().filter((url) => isLocalPage || !isLocalHost(hostOf(url)));
    return urls.length === 0 ? [] : [{ ...server, urls }];
  });
}

/** Of `scheme:host:port?query`, as RFC 7064 and RFC 7065 spell them. An IPv6 address keeps its brackets. */
function hostOf(url: string): string {
  return /^\w+:(\[[^\]]*\]|[^:?]*)/.exec(url)?.[1] ?? '';
}
