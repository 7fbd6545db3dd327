import { expect, test } from 'vitest';
import { Entrance } from '../../src/session/entrance.js';
import type { Page } from '../../src/session/state/page.js';
import type { Feature } from '../../src/session/state/state.js';
import { FixturePage } from '../ui/fixtures/fixture-page.js';
import { shown } from '../ui/fixtures/gallery.js';

type Opened = (fragment: string) => void;

/** An entrance, and all that it has outside. */
class Doorway {
  readonly rest = new FixturePage(shown('home'));
  readonly entrance: Entrance;
  /** Behind the `#`, as the rest of the page was told. */
  readonly passedOn: string[] = [];
  readonly reloaded: string[] = [];
  drawn = 0;
  #open: Opened = () => undefined;
  #loads: PromiseWithResolvers<Page>[] = [];

  constructor({ fragment = '', missing = [] }: { fragment?: string; missing?: readonly Feature[] } = {}) {
    this.entrance = new Entrance({
      missing,
      languages: ['en'],
      takeFragments: (opened) => {
        this.#open = opened;
        if (fragment !== '') opened(fragment);
      },
      load: (takeFragments) => {
        takeFragments((passed) => this.passedOn.push(passed));
        const load = Promise.withResolvers<Page>();
        this.#loads.push(load);
        return load.promise;
      },
      reload: (passed) => this.reloaded.push(passed),
    });
    this.entrance.subscribe(() => {
      this.drawn += 1;
    });
  }

  get screen(): string {
    const { screen } = this.entrance.state;
    return screen.type === 'loading' && screen.hasFailed ? 'loading failed' : screen.type;
  }

  get loads(): number {
    return this.#loads.length;
  }

  openLink(fragment: string): void {
    this.#open(fragment);
  }

  async arrive(): Promise<void> {
    this.#loads.at(-1)?.resolve(this.rest);
    await settled();
  }

  async fail(): Promise<void> {
    this.#loads.at(-1)?.reject(new TypeError('no such script'));
    await settled();
  }
}

/** All that promises lead to has happened. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

const START = { type: 'person/start', mode: 'video' } as const;

test('opensTheRestOnceThoughALinkHadItLoadedBeforeTheFirstScreenWasPainted', async () => {
  const doorway = new Doorway({ fragment: 'link' });
  await doorway.arrive();
  void doorway.entrance.prepare();
  await settled();
  expect(doorway.loads).toBe(1);
});

test('takesChoicesBeforeTheRestIsThereAndHandsThemOn', async () => {
  const { entrance, rest, doorway } = withDoor();
  const choices = { ...entrance.state.choices, rulesAccepted: true, interests: ['  Tea '] };
  entrance.dispatch({ type: 'person/choices', choices });
  expect(entrance.state.choices.interests).toEqual(['tea']);
  void entrance.prepare();
  await doorway.arrive();
  expect(rest.dispatched).toEqual([{ type: 'person/choices', choices: { ...choices, interests: ['tea'] } }]);
});

test('whoStartsBeforeTheRestIsThereSeesThatItComesAndGoesOnThen', async () => {
  const { entrance, rest, doorway } = withDoor();
  entrance.dispatch(START);
  expect(doorway.screen).toBe('loading');
  await doorway.arrive();
  expect(rest.dispatched.at(-1)).toEqual(START);
  entrance.dispatch({ type: 'person/next' });
  expect(rest.dispatched.at(-1)).toEqual({ type: 'person/next' });
});

test('everyChangeOfTheRestIsShownFromThenOn', async () => {
  const { entrance, rest, doorway } = withDoor();
  void entrance.prepare();
  await doorway.arrive();
  const before = doorway.drawn;
  rest.become(shown('looking-joining'));
  expect([doorway.drawn, doorway.screen]).toEqual([before + 1, 'looking']);
});

test('isLoadedOnceHoweverManyAskForIt', () => {
  const { entrance, doorway } = withDoor();
  void entrance.prepare();
  entrance.dispatch(START);
  entrance.dispatch(START);
  expect(doorway.loads).toBe(1);
});

test('thatTheRestCannotBeHadIsSaidToWhoeverNeedsItWithAWayOn', async () => {
  const { entrance, doorway } = withDoor();
  void entrance.prepare();
  await doorway.fail();
  expect(doorway.screen).toBe('home');
  entrance.dispatch(START);
  expect([doorway.screen, doorway.loads]).toEqual(['loading', 2]);
  await doorway.fail();
  expect(doorway.screen).toBe('loading failed');
  entrance.dispatch({ type: 'person/reload' });
  expect(doorway.reloaded).toEqual(['']);
});

test('whoGoesHomeMeanwhileIsLedNowhere', async () => {
  const { entrance, rest, doorway } = withDoor();
  entrance.dispatch(START);
  entrance.dispatch({ type: 'person/home' });
  expect(doorway.screen).toBe('home');
  await doorway.arrive();
  expect(rest.dispatched.map(({ type }) => type)).toEqual(['person/choices']);
  const other = withDoor();
  other.entrance.dispatch(START);
  other.entrance.dispatch({ type: 'person/home' });
  await other.doorway.fail();
  expect(other.doorway.screen).toBe('home');
});

test('aLinkWaitsForTheRestAndSurvivesAReload', async () => {
  const { entrance, doorway } = withDoor({ fragment: 'secret' });
  expect([doorway.screen, doorway.passedOn]).toEqual(['loading', []]);
  await doorway.fail();
  entrance.dispatch({ type: 'person/reload' });
  expect(doorway.reloaded).toEqual(['secret']);
  doorway.openLink('other');
  await doorway.arrive();
  expect(doorway.passedOn).toEqual(['other']);
  doorway.openLink('third');
  expect(doorway.passedOn).toEqual(['other', 'third']);
});

test('loadsNothingForABrowserThatCannotUseIt', async () => {
  const { entrance, doorway } = withDoor({ missing: ['webrtc'], fragment: 'secret' });
  await entrance.prepare();
  expect([doorway.screen, doorway.loads]).toEqual(['unsupported', 0]);
});

function withDoor(given?: ConstructorParameters<typeof Doorway>[0]): {
  readonly doorway: Doorway;
  readonly entrance: Entrance;
  readonly rest: FixturePage;
} {
  const doorway = new Doorway(given);
  return { doorway, entrance: doorway.entrance, rest: doorway.rest };
}
