import type { Environment } from './outside/environment.js';
import type { Inspection } from './state/inspection.js';
import type { Media, Page, PersonEvent } from './state/page.js';
import { startSession, withinBounds } from './state/start.js';
import type { Feature, Screen, State } from './state/state.js';

/** Calls back with what stands behind the `#` of the page's address; see `Environment`. */
type TakeFragments = Environment['takeFragments'];

/** What the entrance needs from outside. */
export interface EntranceEnds {
  /** What this browser lacks. */
  readonly missing: readonly Feature[];
  /** BCP 47, as the browser prefers them. */
  readonly languages: readonly string[];
  readonly takeFragments: TakeFragments;
  /** Loads the rest of the page and opens it. Rejects where it cannot be had. */
  readonly load: (takeFragments: TakeFragments) => Promise<Page>;
  /** Loads the whole page anew, with `fragment` behind its `#`. */
  readonly reload: (fragment: string) => void;
}

const NO_MEDIA: Media = { own: null, partner: null, partnerScreen: null };

const NO_INSPECTION: Inspection = {
  connection: () => Promise.resolve(null),
  server: () => Promise.resolve(null),
  code: () => Promise.resolve(null),
};

/**
 * The page before the rest of it is loaded: it shows the first screen and takes choices. Whatever leads on waits for the
 * rest, and from then on everything is the rest's. So the first screen comes fast, what is loaded tells nobody what
 * somebody chooses, and nothing is loaded during a chat (`rest.ts`).
 */
export class Entrance implements Page {
  readonly #ends: EntranceEnds;
  readonly #listeners = new Set<() => void>();
  #state: State;
  #page: Page | null = null;
  #loading: Promise<void> | null = null;
  /** What leads on, once the rest is there. */
  #pending: PersonEvent | null = null;
  #fragment: string | null = null;
  #openLink: ((fragment: string) => void) | null = null;

  constructor(ends: EntranceEnds) {
    this.#ends = ends;
    this.#state = startSession(ends.languages, ends.missing, false).state;
    ends.takeFragments((fragment) => {
      this.#takeFragment(fragment);
    });
  }

  get state(): State {
    return this.#page?.state ?? this.#state;
  }

  get media(): Media {
    return this.#page?.media ?? NO_MEDIA;
  }

  get inspection(): Inspection {
    return this.#page?.inspection ?? NO_INSPECTION;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async openPicture(file: string): Promise<ImageBitmap | null> {
    return (await this.#page?.openPicture(file)) ?? null;
  }

  dispatch(event: PersonEvent): void {
    if (this.#page !== null) this.#page.dispatch(event);
    else this.#answer(event);
  }

  /** Fetches the rest before anybody needs it. That it cannot be had is said only to those who do. */
  async prepare(): Promise<void> {
    if (this.#state.screen.type !== 'unsupported') await this.#load().catch(() => undefined);
  }

  /** What else a person can do belongs to screens that are not here yet. */
  #answer(event: PersonEvent): void {
    if (event.type === 'person/choices') this.#become({ ...this.#state, choices: withinBounds(event.choices) });
    if (event.type === 'person/reload') this.#ends.reload(this.#fragment ?? '');
    if (event.type === 'person/home') this.#goHome();
    if (event.type === 'person/start' || event.type === 'person/invite') {
      this.#pending = event;
      this.#waitForRest();
    }
  }

  /** What was wanted is not wanted any more. */
  #goHome(): void {
    this.#pending = null;
    this.#fragment = null;
    this.#show({ type: 'home' });
  }

  #takeFragment(fragment: string): void {
    if (this.#openLink !== null) {
      this.#openLink(fragment);
      return;
    }
    this.#fragment = fragment;
    if (this.#state.screen.type !== 'unsupported') this.#waitForRest();
  }

  #waitForRest(): void {
    this.#show({ type: 'loading', hasFailed: false });
    this.#load().catch(() => {
      // Whoever went home meanwhile wants nothing of it any more.
      if (this.#state.screen.type === 'loading') this.#show({ type: 'loading', hasFailed: true });
    });
  }

  /** Once; again after a failure. */
  #load(): Promise<void> {
    this.#loading ??= this.#handOver().catch((failure: unknown) => {
      this.#loading = null;
      throw failure;
    });
    return this.#loading;
  }

  async #handOver(): Promise<void> {
    const page = await this.#ends.load((opened) => {
      this.#openLink = opened;
    });
    this.#page = page;
    page.subscribe(() => {
      this.#notify();
    });
    page.dispatch({ type: 'person/choices', choices: this.#state.choices });
    if (this.#fragment !== null) this.#openLink?.(this.#fragment);
    if (this.#pending !== null) page.dispatch(this.#pending);
    this.#fragment = null;
    this.#notify();
  }

  #show(screen: Screen): void {
    this.#become({ ...this.#state, screen });
  }

  #become(state: State): void {
    this.#state = state;
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
