import { describe, expect, it } from 'vitest';
import { sniffDialect } from '../../src/responses/dialect.ts';

describe('the separator', () => {
  it.each([
    ['comma', 'a,b,c\n1,2,3\n', ','],
    ['semicolon', 'a;b;c\n1;2;3\n', ';'],
    ['tab', 'a\tb\n1\t2\n', '\t'],
    ['bar', 'a|b\n1|2\n', '|'],
    ['semicolon among decimal commas', 'id;share\n1;0,5\n2;1,5\n3;2,5\n', ';'],
    ['comma although one header holds semicolons', 'a,what; how; why,c\n1,2,3\n4,5,6\n', ','],
    ['semicolon although texts hold commas', '"a";"first, second, third";"c"\r\n"1";"x, y";"2"\r\n', ';'],
    ['comma with separators in quoted line breaks', 'a,b\n"1;2\n3;4",5\n6,7\n', ','],
    ['comma with doubled quotes', 'a,b\n"say ""a;b;c""",5\n6,7\n', ','],
    ['comma with an inch sign', 'a,b\n5" pipe,1;2;3\n6,7\n', ','],
    ['none: one column', 'q1\n1\n2\n', ','],
    ['a header alone', 'a;b;c', ';'],
  ])('%s', (_, text, separator) => {
    expect(sniffDialect(text).separator).toBe(separator);
  });

  it('is what the first line says', () => {
    expect(sniffDialect('sep=;\r\na,b;c\r\n')).toEqual({
      separator: ';',
      lineBreak: '\n',
      namesSeparator: true,
    });
    expect(sniffDialect('sep=\t\na\tb\n')).toMatchObject({ separator: '\t', namesSeparator: true });
    expect(sniffDialect('sep,b\n1,2\n')).toMatchObject({ separator: ',', namesSeparator: false });
  });
});

it('knows the line breaks of old', () => {
  expect(sniffDialect('a,b\r1,2\r').lineBreak).toBe('\r');
});
