import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Chip } from '../parts/chip.js';
import { useUi } from '../ui.js';
import { languageName, languagesToAdd, MAX_LANGUAGES } from './language-names.js';

interface LanguagesProps {
  readonly languages: readonly string[];
  readonly change: (languages: readonly string[]) => void;
}

/** The languages one speaks, as chips. */
export function Languages({ languages, change }: LanguagesProps): VNode {
  const { language } = useUi();
  const texts = language.texts.languages;
  const id = useId();
  return (
    <div
      class="field"
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint`}
    >
      <span class="label" id={`${id}-label`}>
        {texts.label}
      </span>
      <p class="soft" id={`${id}-hint`}>
        {texts.hint}
      </p>
      {languages.length > 0 && (
        <ul class="chips">
          {languages.map((tag) => {
            const name = languageName(tag, language.tag);
            const remove = (): void => {
              change(languages.filter((other) => other !== tag));
              document.getElementById(id)?.focus();
            };
            return <Chip key={tag} text={name} removeLabel={texts.remove(name)} remove={remove} />;
          })}
        </ul>
      )}
      {languages.length < MAX_LANGUAGES && (
        <select
          aria-label={texts.add}
          value=""
          onChange={(event) => {
            const tag = event.currentTarget.value;
            event.currentTarget.value = '';
            if (tag !== '') change([...languages, tag]);
          }}
        >
          <option value="">{texts.add}</option>
          {languagesToAdd(languages, language.tag).map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
