import { expect } from 'vitest';

// Tests of reports ask for any language without waiting, as those do who use the library; the command loads its own.
if (
  /\/test\/(browser|cases|docs|office|report)\//.test(
    (expect.getState().testPath ?? '').replaceAll('\\', '/'),
  )
)
  await import('../src/report/words/all.ts');
