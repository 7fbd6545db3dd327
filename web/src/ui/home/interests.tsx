import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Chip } from '../parts/chip.js';
import { PlusIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';
import { MAX_INTEREST_CHARACTERS, MAX_INTERESTS, withInterests } from './interest-list.js';

interface InterestsProps {
  readonly interests: readonly string[];
  readonly change: (interests: readonly string[]) => void;
}

/** Interests as chips: typed, or taken from the suggestions. */
export function Interests({ interests, change }: InterestsProps): VNode {
  const texts = useTexts().interests;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const full = interests.length >= MAX_INTERESTS;
  const add = (text: string): void => {
    change(withInterests(interests, text));
    setTyped('');
  };
  const remove = (gone: string): void => {
    change(interests.filter((interest) => interest !== gone));
    field.current?.focus();
  };
  const suggestions = texts.suggestions.filter((suggestion) => !interests.includes(suggestion));
  return (
    <div class="field">
      <label for={id}>{texts.label}</label>
      <p class="soft" id={`${id}-hint`}>
        {full ? texts.full : texts.hint}
      </p>
      {interests.length > 0 && (
        <ul class="chips">
          {interests.map((interest) => (
            <Chip
              key={interest}
              text={interest}
              removeLabel={texts.remove(interest)}
              remove={() => {
                remove(interest);
              }}
            />
          ))}
        </ul>
      )}
      <form
        class="adder"
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <input
          ref={field}
          id={id}
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          maxLength={MAX_INTEREST_CHARACTERS * MAX_INTERESTS}
          placeholder={texts.placeholder}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="icon-button framed" aria-label={texts.add} disabled={full || typed.trim() === ''}>
          <PlusIcon />
        </button>
      </form>
      {!full && suggestions.length > 0 && (
        <ul class="chips" aria-label={texts.suggested}>
          {suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button
                type="button"
                class="suggestion"
                onClick={() => {
                  add(suggestion);
                }}
              >
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
