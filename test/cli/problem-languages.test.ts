import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './run-cli.ts';
import { expectGolden } from './snapshot.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = openWorkshop('who-does-what');
});
afterEach(() => workshop.close());

/** Something of everything that can be wrong with the rows of a file. */
const MESSY = `mechanism,respondent,role,map-exists,map-inputs,gaps-decided,decision-followed,colour,shoe size
Kivu,r1,partner,yess,1,2,2,red,38
Kivu,r1,partner,no,3,2,1,red,39
 kivu,r2,partner,yes,-1,2,Sometimes,red,40
,r3,partner,yes,1,1,1,red,41
Kivu,r4,visitor,yes,1,1,1,red,42
Kivu,r5,partner,yes,1,1,1,red,43,surplus
Kivu,r6,coordinator,yes
`;

const LANGUAGES = { fr: 'French', es: 'Spanish', pt: 'Portuguese' } as const;

describe.each(Object.entries(LANGUAGES))('in %s', (language, name) => {
  const args = ['messy.csv', '-c', 'who-does-what.yaml', '--language', language];

  it('a report says every problem in the language', async () => {
    writeFileSync(path.join(workshop.folder, 'messy.csv'), MESSY);
    const command = ['check', ...args, '--format', 'md'];
    const ran = await workshop.run(command);
    expectGolden(`check-problems-${name.toLowerCase()}`, command, ran);
    const problems = ran.stdout.slice(ran.stdout.indexOf('(data-column-unmatched)'));
    expect(problems).not.toContain('[en]');
  });

  it('the command line speaks English, and so does the message in the JSON result', async () => {
    writeFileSync(path.join(workshop.folder, 'messy.csv'), MESSY);
    const ran = await workshop.run(['check', ...args, '-o', 'result.json', '-o', 'report.md']);
    expect(ran.stderr).toContain('1 row without a mechanism: not used.');
    const { problems } = JSON.parse(ran.written.get('result.json') ?? '');
    expect(problems).toContainEqual(
      expect.objectContaining({
        message: '1 row with more cells than the header has columns: not used.',
        wording: { key: 'rows-too-long', values: { count: 1 } },
        expectedWording: null,
        remedyWording: null,
      }),
    );
  });
});
