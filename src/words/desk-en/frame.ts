import type { FrameWords } from '../desk-contract/frame.ts';

export const frameWords: FrameWords = {
  desk: 'The desk',
  menu: 'Screens',
  skip: 'To the content',
  language: 'Language of the desk',
  theme: 'Theme',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  locked: 'This browser has no key to the desk',
  lockedHint:
    'A new key is made each time the desk starts, so that no other page or program can write here. Open the address that the terminal printed, or paste it here.',
  key: 'The address from the terminal',
  open: 'Open the desk',
  closed: 'The desk is closed',
  closedHint:
    'The command that runs it has ended. Start it again with “yearlight desk”; what you wrote is kept.',
  again: 'Try again',
  fault: (detail) => `The desk ran into a fault of its own: ${detail}`,
  loading: 'Reading the site …',
};
