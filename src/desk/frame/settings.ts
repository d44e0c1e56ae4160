import { h, type JSX } from 'preact';
import { type DeskLanguage, deskWords } from '../../words/desk/index.ts';
import type { ScreenProps } from './screen.ts';

interface SettingsProps extends Pick<ScreenProps, 'words'> {
  readonly language: DeskLanguage;
  readonly theme: string;
  readonly onLanguage: (chosen: DeskLanguage) => void;
  readonly onTheme: (chosen: string) => void;
}

const themes = ['auto', 'light', 'dark'] as const;

/** The choices of the editor: the language of the desk, and its theme. */
export function Settings({ words, language, theme, ...hear }: SettingsProps): JSX.Element {
  const tags = Object.keys(deskWords) as DeskLanguage[];
  const options = tags.map((tag) =>
    h(
      'option',
      { key: tag, value: tag, lang: tag, selected: tag === language },
      deskWords[tag].name,
    ),
  );
  const looks = themes.map((each) => {
    const selected = each === (theme || 'auto');
    return h('option', { key: each, value: each, selected }, words.frame.themes[each]);
  });
  return h('div', { class: 'settings' }, [
    h(
      'select',
      {
        'aria-label': words.frame.language,
        onChange: ({ currentTarget }: Changed) => {
          const chosen = tags.find((tag) => tag === currentTarget.value);
          if (chosen) hear.onLanguage(chosen);
        },
      },
      options,
    ),
    h(
      'select',
      {
        'aria-label': words.frame.theme,
        onChange: ({ currentTarget }: Changed) => hear.onTheme(currentTarget.value),
      },
      looks,
    ),
  ]);
}

type Changed = { readonly currentTarget: HTMLSelectElement };
