// Columns sort at a click: up, down, as written. Totals and heads of groups keep their places.
const FEWEST_ROWS = 3;
const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' };
const written = new WeakMap();

function addButtons(table) {
  const rows = [...table.tBodies[0].rows].filter((row) => !row.matches('.total'));
  // A row without a name goes on with the one above it.
  if (rows.length < FEWEST_ROWS || rows.some((row) => row.cells[0].textContent === '')) return;
  for (const head of table.querySelectorAll('thead th')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
  }
}

function sortBy(head) {
  const table = head.closest('table');
  const body = table.tBodies[0];
  const order = NEXT[head.getAttribute('aria-sort') ?? 'none'];
  for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
  if (order !== 'none') head.setAttribute('aria-sort', order);
  if (!written.has(body)) written.set(body, [...body.rows]);
  const rows = written.get(body);
  body.append(...(order === 'none' ? rows : sorted(rows, head.cellIndex, order === 'ascending' ? 1 : -1)));
}

function sorted(rows, column, sign) {
  const result = [];
  let group = [];
  for (const row of rows) {
    if (!row.matches('.total')) {
      group.push(row);
      continue;
    }
    result.push(...inOrder(group, column, sign), row);
    group = [];
  }
  return [...result, ...inOrder(group, column, sign)];
}

/** Figures by their value, before what has none; words by their characters. */
function inOrder(rows, column, sign) {
  const keyed = rows.map((row) => {
    const cell = row.cells[column];
    return { row, value: Number.parseFloat(cell.dataset.value), text: cell.textContent };
  });
  const hasFigures = keyed.some(({ value }) => !Number.isNaN(value));
  keyed.sort((a, b) => {
    if (!hasFigures) return sign * compare(a.text, b.text);
    const [noA, noB] = [Number.isNaN(a.value), Number.isNaN(b.value)];
    return noA || noB ? noA - noB : sign * (a.value - b.value);
  });
  return keyed.map(({ row }) => row);
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button.sort');
  if (button) sortBy(button.parentElement);
});

// A few tables at a time: a long report must not stand still while it opens.
const waiting = [...document.querySelectorAll('main table')];
function work() {
  for (const table of waiting.splice(0, 40)) addButtons(table);
  if (waiting.length > 0) setTimeout(work);
}
work();
