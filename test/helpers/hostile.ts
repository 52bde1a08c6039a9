/** Texts that mean something to a terminal, a spreadsheet, Markdown or HTML, and must stay text. */
export const HOSTILE = {
  markup: '<script>alert(1)</script> & &lt;b&gt; <img src=x onerror=alert(1)>',
  markdown: '# head | **bold** _it_ `code` [link](http://evil.example) ![x](y) ~~gone~~ $x$ - * 1. >',
  formula: '=HYPERLINK("http://evil.example";"click")',
  escape: '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J \u0000nul \u007f',
  lines: 'one\r\ntwo\n\n# three\tfour\u2028five',
  directions: '\u202eevil\u202c \u2066x\u2069 \u200fmark',
  wide: '漢字テスト 👩‍🌾 é',
  halves: 'half \ud800 of \udc00 a pair',
  long: 'x'.repeat(10_000),
  words: 'many words '.repeat(500),
  prototype: '__proto__',
  nothing: '',
} as const;

/** What no text on a terminal may hold besides line breaks. */
export const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;
