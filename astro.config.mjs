import { defineConfig } from 'astro/config';
import { yearlight } from './src/publish/integration.ts';

// Everything that depends on the publication is set by the integration.
export default defineConfig({ integrations: [yearlight()] });
