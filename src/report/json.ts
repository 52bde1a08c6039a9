/**
 * A result as JSON, two spaces deep, ending with a line break: the same bytes for the same value. It comes in pieces, a
 * list element at a time, so that a large result is never one large text.
 */
export function* writeJson(result: object): Generator<string> {
  let separator = '{';
  for (const [key, value] of Object.entries(result)) {
    if (value === undefined) continue;
    yield `${separator}\n  ${JSON.stringify(key)}: `;
    separator = ',';
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value);
    else yield indented(value, '  ');
  }
  yield separator === '{' ? '{}\n' : '\n}\n';
}

function* listPieces(values: readonly unknown[]): Generator<string> {
  let separator = '[';
  for (const value of values) {
    yield `${separator}\n    ${indented(value, '    ')}`;
    separator = ',';
  }
  yield '\n  ]';
}

function indented(value: unknown, indent: string): string {
  return harmless(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}

// JSON leaves these as they are, and a terminal may act on them.
function harmless(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
