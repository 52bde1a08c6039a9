import { isBuiltin } from 'node:module';

/** A CommonJS dependency asks for Node's own modules with `require`, which a bundle in ESM does not have. */
export const builtinsForCommonJs = {
  name: 'builtins-for-commonjs',
  setup(bundle) {
    bundle.onResolve({ filter: /^[a-z:/_]+$/ }, ({ kind, path: name }) =>
      kind === 'require-call' && isBuiltin(name) ? { path: name, namespace: 'builtin' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(name)});`,
    }));
  },
};
