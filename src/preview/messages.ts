/** The messages between the preview's server and its pages. */
export const messages = {
  show: 'yearlight:mistakes',
  ask: 'yearlight:ask',
  /** What is shown has changed, without a file: the page takes it in where it is. */
  drafted: 'yearlight:drafted',
} as const;
