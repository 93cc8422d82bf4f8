// What the build makes of the sources, for dist/ and for `npm run dev` alike.

/** commander asks for it in case a command is a program of its own; none is, and it takes long to load. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'none' }));
    onLoad({ filter: /^none$/, namespace: 'none' }, () => ({ contents: '' }));
  },
};

/** Options of esbuild. */
export const BUNDLE = {
  entryPoints: { program: 'src/cli/start.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  // One file, and no module that Node would have to look for: all that is imported late is run late.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  platform: 'node',
  target: 'node20',
  loader: { '.md': 'text' },
  plugins: [withoutChildProcess],
  logLevel: 'warning',
};
