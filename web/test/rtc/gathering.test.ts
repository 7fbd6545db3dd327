import { describe, expect, it } from 'vitest';
import { Gathering } from '../../src/rtc/gathering.js';

function gathering() {
  const told: (string | null)[] = [];
  return { told, gathering: new Gathering<string>((candidate) => told.push(candidate)) };
}

describe('gathering', () => {
  it('tells nothing before the description is whole, then all in order, and what follows at once', () => {
    const { told, gathering: found } = gathering();
    found.add('one');
    found.add('two');
    expect(told).toEqual([]);
    found.complete();
    expect(told).toEqual(['one', 'two']);
    found.add('three');
    found.add(null);
    expect(told).toEqual(['one', 'two', 'three', null]);
  });

  it('forgets what was found, its end too, where the browser begins again', () => {
    const { told, gathering: found } = gathering();
    found.add('of a port that is closed');
    found.add(null);
    found.restart();
    found.add('another');
    found.complete();
    expect(told).toEqual(['another']);
  });

  it('tells nothing twice', () => {
    const { told, gathering: found } = gathering();
    found.add('one');
    found.complete();
    found.restart();
    found.complete();
    expect(told).toEqual(['one']);
  });
});
