import blurUrl from '../../worker/blur-worker.ts?worker&url';
import frameUrl from '../../worker/frame-worker.ts?worker&url';
import proofUrl from '../../worker/proof-worker.ts?worker&url';

/** The page's own worker scripts, and no other (CSP `require-trusted-types-for 'script'`). */
const WORKERS = { blur: blurUrl, frame: frameUrl, proof: proofUrl } as const;

/** What Trusted Types adds to the window, where the browser has it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Brings these workers' scripts into the browser's cache. Rejects where one cannot be had. */
export async function loadWorkers(...names: readonly (keyof typeof WORKERS)[]): Promise<void> {
  await Promise.all(names.map((name) => load(WORKERS[name])));
}

async function load(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError('a script of this page is not there');
  await response.arrayBuffer();
}

/** Starts one of the page's workers. */
export type WorkerSource = (name: keyof typeof WORKERS) => Worker;

/** To be called once: the name `anonymouschat` stands for one policy. */
export function workerSource(): WorkerSource {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const own = (url: string): string => {
    if (!Object.values(WORKERS).includes(url)) throw new TypeError('not a worker of this page');
    return url;
  };
  const policy = trustedTypes?.createPolicy('anonymouschat', { createScriptURL: own }) ?? { createScriptURL: own };
  return (name) => new Worker(policy.createScriptURL(WORKERS[name]), { type: 'module' });
}
