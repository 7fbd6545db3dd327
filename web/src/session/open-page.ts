import { askServer } from './outside/ask-server.js';
import type { LoadChat } from './chat/chat-parts.js';
import type { Command, TimerName } from './state/commands.js';
import { Encounter } from './chat/encounter.js';
import type { Environment, OwnStreams } from './outside/environment.js';
import type { Event } from './state/events.js';
import type { ConnectionDetails, Inspection } from './state/inspection.js';
import { makeInvitation, openedLink } from './state/invitation.js';
import { LinkTabs } from './outside/link-tabs.js';
import type { Media, Page, PersonEvent } from './state/page.js';
import { reduce } from './reduce/reduce.js';
import { report } from './outside/report.js';
import { startSession } from './state/start.js';
import type { FileWish } from './state/shared-file.js';
import type { State } from './state/state.js';

/** Makes the page's session: all that happens goes through `reduce`, and what it commands is done here. */
export function openPage(environment: Environment, loadChat: LoadChat): Page {
  return new RunningPage(environment, loadChat);
}

/** The one that performs commands. It owns the encounter, the studio and the timers; it decides nothing. */
class RunningPage implements Page {
  readonly #environment: Environment;
  readonly #loadChat: LoadChat;
  readonly #studio;
  readonly #screen;
  readonly #linkTabs;
  readonly #timers = new Map<TimerName, () => void>();
  readonly #listeners = new Set<() => void>();
  readonly #events: Event[] = [];
  #isReducing = false;
  #session;
  #encounter: Encounter | null = null;

  constructor(environment: Environment, loadChat: LoadChat) {
    this.#environment = environment;
    this.#loadChat = async () => {
      const parts = await loadChat();
      // Now there are screens for what was there already.
      this.#notify();
      return parts;
    };
    this.#session = startSession(environment.languages, environment.missing, environment.openScreen !== null);
    this.#studio = environment.openStudio({
      on: () => {
        this.#happen({ type: 'capture', event: { type: 'on' } });
      },
      failed: (why) => {
        this.#happen({ type: 'capture', event: { type: 'failed', why } });
      },
      inUse: (kind, id, instead) => {
        this.#happen({ type: 'capture', event: { type: 'in-use', kind, id, instead } });
      },
      lost: (kind, why) => {
        this.#happen({ type: 'capture', event: { type: 'lost', kind, why } });
      },
      devices: (lists, facing) => {
        this.#happen({ type: 'devices', ...lists, facing });
      },
      changed: () => {
        this.#show();
      },
    });
    this.#screen =
      environment.openScreen?.({
        on: () => {
          this.#happen({ type: 'screen', event: { type: 'on' } });
        },
        failed: (why) => {
          this.#happen({ type: 'screen', event: { type: 'failed', why } });
        },
        ended: () => {
          this.#happen({ type: 'screen', event: { type: 'ended' } });
        },
        changed: () => {
          this.#show();
        },
      }) ?? null;
    this.#linkTabs = new LinkTabs(environment.openTabs, (secret, part) => {
      this.#happen({ type: 'link-elsewhere', secret, part });
    });
    environment.takeFragments((fragment) => {
      this.#happen({ type: 'link', opened: openedLink(fragment) });
    });
    environment.whenOnline(() => {
      this.#happen({ type: 'online' });
    });
    environment.whenGone(() => {
      this.#encounter?.close();
      this.#happen({ type: 'page-gone' });
    });
  }

  get state(): State {
    return this.#session.state;
  }

  get media(): Media {
    const encounter = this.#encounter;
    const [partner, partnerScreen] = [encounter?.partner ?? null, encounter?.partnerScreen ?? null];
    return { own: this.#studio.own, partner, partnerScreen };
  }

  readonly inspection: Inspection = {
    connection: () => this.#details().catch(() => null),
    server: () => askServer(this.#environment),
    code: () => this.#environment.codeHash(),
  };

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  dispatch(event: PersonEvent): void {
    this.#happen(event);
  }

  async openPicture(file: string): Promise<ImageBitmap | null> {
    return (await this.#encounter?.files?.picture(file)) ?? null;
  }

  async #details(): Promise<ConnectionDetails | null> {
    const [details, { kem }] = await Promise.all([this.#encounter?.details() ?? null, this.#environment.sources()]);
    return details === null ? null : { ...details, exchange: kem.origin };
  }

  /** Events that come while another is worked off wait for their turn. */
  #happen(event: Event): void {
    this.#events.push(event);
    if (this.#isReducing) return;
    this.#isReducing = true;
    for (let next = this.#events.shift(); next !== undefined; next = this.#events.shift()) {
      const [session, commands] = reduce(this.#session, next, this.#environment.now());
      this.#session = session;
      for (const command of commands) this.#perform(command);
    }
    this.#isReducing = false;
    this.#linkTabs.watch(this.#session);
    this.#notify();
  }

  #perform(command: Command): void {
    switch (command.type) {
      case 'search':
        this.#search(command);
        return;
      case 'make-invitation': {
        const { random, origin } = this.#environment;
        this.#happen({ type: 'invitation', invitation: makeInvitation(random, origin) });
        return;
      }
      case 'leave':
        this.#screen?.stop();
        this.#encounter?.leave();
        this.#encounter = null;
        return;
      case 'let-go':
        this.#encounter?.letGo();
        return;
      case 'pause':
        this.#encounter?.pause();
        return;
      case 'resume':
        this.#encounter?.resume(command.mode);
        return;
      case 'go-on':
        this.#encounter?.goOn();
        return;
      case 'say':
        this.#encounter?.say(command.what);
        return;
      case 'file':
        this.#dealWithFile(command.wish);
        return;
      case 'capture': {
        const { camera, microphone } = command.devices;
        void this.#studio.capture({ microphone, camera: command.camera ? camera : null });
        return;
      }
      case 'add-camera':
        void this.#studio.addCamera(command.camera);
        return;
      case 'remove-camera':
        this.#studio.removeCamera();
        return;
      case 'change-device':
        void this.#studio.change(command.kind, { type: 'device', id: command.device });
        return;
      case 'flip-camera':
        void this.#studio.change('camera', { type: 'facing', facing: command.facing });
        return;
      case 'share-screen':
        void this.#screen?.start();
        return;
      case 'stop-sharing':
        this.#screen?.stop();
        return;
      case 'release':
        this.#studio.release();
        return;
      case 'show':
        this.#studio.show(command.own);
        return;
      case 'set-timer':
        this.#setTimer(command.name, command.ms);
        return;
      case 'clear-timer':
        this.#clearTimer(command.name);
        return;
      case 'report':
        report(this.#environment, command.token, command.reason, (result) => {
          this.#happen({ type: 'report', token: command.token, result });
        });
    }
  }

  #search({ encounter, wish }: Extract<Command, { readonly type: 'search' }>): void {
    this.#encounter = new Encounter(this.#environment, this.#loadChat, wish, (event) => {
      this.#happen({ type: 'encounter', encounter, event });
    });
    this.#encounter.show(this.#own);
  }

  /** What leaves this device has changed. */
  #show(): void {
    this.#encounter?.show(this.#own);
    this.#notify();
  }

  get #own(): OwnStreams {
    return { own: this.#studio.own, screen: this.#screen?.own ?? null };
  }

  #dealWithFile(wish: FileWish): void {
    if (wish.type === 'prepare') void this.#encounter?.files?.prepare(wish.chosen);
    else this.#encounter?.files?.do(wish.type, wish.file);
  }

  #setTimer(name: TimerName, ms: number): void {
    this.#clearTimer(name);
    const fire = (): void => {
      this.#timers.delete(name);
      this.#happen({ type: 'timer', name });
    };
    this.#timers.set(name, this.#environment.setTimer(ms, fire));
  }

  #clearTimer(name: TimerName): void {
    this.#timers.get(name)?.();
    this.#timers.delete(name);
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
