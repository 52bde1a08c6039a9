#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
// A run takes a quarter of a second, and compiling functions for speed that early costs more than it gives: see
// docs/decisions/0007-late-optimisation.md. Later versions of V8 do not know this flag, and have the cache above.
const isHelp = process.argv.length < 4 || process.argv.some((word) => word === '--help' || word === '-h');
if (!isHelp && process.versions.v8.startsWith('11.')) {
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=700000');
}
const { main } = await import('../dist/cli.js');

process.exitCode = await main(process);
