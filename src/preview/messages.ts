/** The messages between the preview's server and its pages. */
export const messages = { show: 'yearlight:mistakes', ask: 'yearlight:ask' } as const;
