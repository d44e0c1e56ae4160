import { editorsLanguage } from '../../words/desk/index.ts';

/** What an editor has chosen for this browser. */
export type Preference = 'language' | 'theme' | 'folder';

/** A choice of the editor's, as it was kept; empty where none was. */
export function preferred(name: Preference): string {
  return localStorage.getItem(`yearlight:${name}`) ?? '';
}

/** Keeps a choice. */
export function prefer(name: Preference, value: string): void {
  localStorage.setItem(`yearlight:${name}`, value);
}

/** The language of the desk: the one chosen, else the first of the browser's that it speaks. */
export function deskLanguage() {
  return editorsLanguage(preferred('language') || navigator.language);
}

/** Puts a theme on the page: `light`, `dark`, or that of the system. */
export function wearTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
}
