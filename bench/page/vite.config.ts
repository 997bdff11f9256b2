import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import app from '../../vite.config.ts';

/** Builds the measured page as the app is built, without the plugins that are about the app's own page. */
export default defineConfig({
  ...app,
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    ...app.build,
    rolldownOptions: { ...app.build?.rolldownOptions, input: 'index.html' },
  },
});
