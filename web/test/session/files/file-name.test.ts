import { describe, expect, it } from 'vitest';
import { offeredName, renamed, savedName, shownName } from '../../../src/session/files/file-name.js';

describe('the name of a file', () => {
  it.each([
    ['notes.txt', 'notes.txt'],
    ['a/b\\c\nd\u0085.txt', 'a_b_c_d_.txt'],
    ['', 'file'],
    ['\ud800', '_'],
    ['😀'.repeat(300) + '.png', '😀'.repeat(251) + '.png'],
    ['x'.repeat(300), 'x'.repeat(255)],
  ])('%j is offered as %j', (name, offered) => {
    expect(offeredName(name)).toBe(offered);
    expect(Array.from(offeredName(name)).length).toBeLessThanOrEqual(255);
  });

  it.each([
    ['photo.HEIC', '.jpg', 'photo.jpg'],
    ['photo.jpeg', '.jpg', 'photo.jpeg'],
    ['photo.JPG', '.jpg', 'photo.JPG'],
    ['photo', '.png', 'photo.png'],
    ['.jpg', '.jpg', '.jpg.jpg'],
    ['x'.repeat(255), '.png', `${'x'.repeat(251)}.png`],
  ])('%j becomes, with %s, %j', (name, extension, expected) => {
    expect(renamed(name, extension)).toBe(expected);
  });

  it.each([
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['a\u2028b\u2029c', 'a b c'],
    ['\u2066\u2069', 'file'],
    [' spaced ', 'spaced'],
  ])('%j is shown as %j', (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });

  it.each([
    ['.bashrc', '_bashrc'],
    ['..', '_'],
    ['a:b*?"<>|c', 'a_b______c'],
    ['name. . ', 'name'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console.txt', 'console.txt'],
  ])('%j is saved as %j', (name, saved) => {
    expect(savedName(name)).toBe(saved);
  });
});
