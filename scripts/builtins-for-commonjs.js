import { isBuiltin } from 'node:module';

/** A CommonJS dependency asks for Node's own modules with `require`, which a bundle in ESM does not have. */
export const builtinsForCommonJs = {
  name: 'builtins-for-commonjs',
  setup(bundle) {
    bundle.onResolve({ filter: /^[a-z:/_]+$/ }, ({ kind, path: name }) =>
      kind === 'require-call' && isBuiltin(name) ? { path: name, namespace: 'builtin' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => {
      const found = `process.getBuiltinModule(${JSON.stringify(name)})`;
      // commander names it for subcommands in files of their own, and loading it costs a tenth of a start.
      const isRarelyUsed = name === 'node:child_process';
      const value = isRarelyUsed ? `new Proxy({}, { get: (_, key) => ${found}[key] })` : found;
      return { contents: `module.exports = ${value};` };
    });
  },
};
