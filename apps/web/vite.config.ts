/**
 * How the web application is built: one chunk for what every screen needs, one for each desk, and the Chinese font in
 * pieces of which a browser fetches those whose characters it shows.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** Writes each text beside itself as gzip and brotli, so that the server compresses nothing while people wait. */
const compressed = (): Plugin => ({
  name: 'compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      const content = output.type === 'chunk' ? output.code : output.source;
      writeFileSync(join(dir, `${name}.gz`), gzipSync(content));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content));
    }
  },
});

export default defineConfig({
  root: here,
  plugins: [compressed()],
  // React is compiled by Vite itself; a page that is developed reloads as a whole, and no plug-in is needed.
  oxc: { jsx: { runtime: 'automatic' } },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
  build: {
    outDir: join(here, '../../dist/web'),
    emptyOutDir: true,
    // Addresses in styles are files: the security policy lets nothing else be a font.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // Directives for servers that render React; this application is drawn in the browser alone.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
