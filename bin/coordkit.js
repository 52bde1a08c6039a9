#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later start faster the second time; Node 20 has no such function.
module.enableCompileCache?.();
const { main } = await import('../dist/cli.js');

process.exitCode = await main(process);
