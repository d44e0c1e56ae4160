import { tryEngine } from './try-engine.ts';

await tryEngine('WebKit');
