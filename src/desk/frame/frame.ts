import { h, type JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { deskWords } from '../../words/desk/index.ts';
import { readAddress, writeAddress } from './address.ts';
import { callIn } from './call.ts';
import { Locked } from './locked.ts';
import { deskLanguage, prefer, preferred, wearTheme } from './preferences.ts';
import type { Screen, ScreenProps } from './screen.ts';
import { Settings } from './settings.ts';
import { useLock } from './use-lock.ts';

/** The desk: its head with the menu, the screen that is open, and a line that says what happened. */
export function Frame({ screens }: { readonly screens: readonly Screen[] }): JSX.Element {
  const [language, setLanguage] = useState(deskLanguage());
  const [theme, setTheme] = useState(preferred('theme'));
  const [said, say] = useState('');
  const address = useAddress();
  const words = deskWords[language];
  const call = useMemo(() => callIn(language), [language]);
  const lock = useLock(call);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => wearTheme(theme), [theme]);
  const [name = screens[0]?.name ?? '', ...at] = address;
  const screen = screens.find((each) => each.name === name) ?? screens[0];
  useEffect(() => {
    document.title = screen ? `${screen.title(words)} · ${words.frame.desk}` : words.frame.desk;
    say('');
  }, [screen, words]);
  const props: ScreenProps = {
    ...{ words, language, at, say, call },
    go: (...parts) => {
      location.hash = writeAddress(...parts);
    },
  };
  const settings = h(Settings, {
    ...{ words, language, theme },
    onLanguage: (chosen) => {
      prefer('language', chosen);
      setLanguage(chosen);
    },
    onTheme: (chosen) => {
      prefer('theme', chosen);
      setTheme(chosen);
    },
  });
  return h('div', { class: 'desk' }, [
    h('a', { class: 'skip', href: '#main', onClick: skip }, words.frame.skip),
    h('header', { class: 'head' }, [
      h('a', { class: 'name', href: '#/' }, words.frame.desk),
      lock === 'open' ? h(Menu, { screens, open: screen?.name ?? '', words }) : null,
      settings,
    ]),
    h('main', { id: 'main', tabIndex: -1 }, content(screen, props, lock)),
    h('p', { class: 'said', role: 'status' }, said),
  ]);
}

function content(screen: Screen | undefined, props: ScreenProps, lock: string): JSX.Element | null {
  if (lock === 'asking') return null;
  if (lock !== 'open') return h(Locked, { words: props.words, isClosed: lock === 'closed' });
  return screen ? h(screen.view, { ...props, key: screen.name }) : null;
}

/** Goes to what the screen shows; the address stays that of the screen. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

interface MenuProps extends Pick<ScreenProps, 'words'> {
  readonly screens: readonly Screen[];
  readonly open: string;
}

function Menu({ screens, open, words }: MenuProps): JSX.Element {
  const shown = screens.filter(({ place }) => place !== undefined);
  const links = shown.map(({ name, title }) => {
    const current = name === open ? ('page' as const) : undefined;
    const link = h('a', { href: writeAddress(name), 'aria-current': current }, title(words));
    return h('li', { key: name }, link);
  });
  return h('nav', { 'aria-label': words.frame.menu }, h('ul', { role: 'list' }, links));
}

/** The address of the screen that is open, as it changes. */
function useAddress(): readonly string[] {
  const [address, setAddress] = useState(readAddress(location.hash));
  useEffect(() => {
    const changed = () => setAddress(readAddress(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return address;
}
