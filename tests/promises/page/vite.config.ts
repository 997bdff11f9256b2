import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import app from '../../../vite.config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the driven page as the app is built, to lie beside the app: both are of one origin. */
export default defineConfig({
  ...app,
  root,
  plugins: [react()],
  build: {
    ...app.build,
    emptyOutDir: false,
    rolldownOptions: { input: `${root}drive.html` },
  },
});
