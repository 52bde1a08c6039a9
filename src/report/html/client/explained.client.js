// Figures that can be asked where they come from.
const dialog = document.querySelector('dialog.explained');
const figure = dialog.querySelector('.figure bdi');
const list = dialog.querySelector('dl');
const command = dialog.querySelector('.command');

function addButtons(table) {
  for (const row of table.querySelectorAll('tr[data-values]')) {
    const cell = row.cells[Number(table.dataset.explained)];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'why';
    button.title = dialog.querySelector('h2').textContent;
    button.setAttribute('aria-haspopup', 'dialog');
    button.append(...cell.childNodes);
    cell.append(button);
  }
}

function explain(button) {
  const row = button.closest('tr');
  const table = button.closest('table');
  const labels = JSON.parse(table.dataset.labels);
  const values = JSON.parse(row.dataset.values);
  const column = table.tHead.rows[0].cells[Number(table.dataset.explained)];
  figure.textContent = `${row.cells[0].textContent} · ${column.textContent} ${button.textContent}`;
  list.replaceChildren(...labels.flatMap((label, index) => pair(label, values[index])));
  const rest = values[labels.length];
  command.hidden = rest === undefined;
  command.querySelector('code').textContent = rest === undefined ? '' : table.dataset.command + rest;
  dialog.showModal();
}

function pair(label, value) {
  if (value === '') return [];
  const line = document.createElement('div');
  line.append(element('dt', label), element('dd', value));
  return [line];
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button.why');
  if (button) explain(button);
});
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog || target.closest('button')) dialog.close();
});

const waiting = [...document.querySelectorAll('table[data-explained]')];
function work() {
  for (const table of waiting.splice(0, 40)) addButtons(table);
  if (waiting.length > 0) setTimeout(work);
}
work();
