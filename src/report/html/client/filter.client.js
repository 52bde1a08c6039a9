// Rows that hold what is typed, whatever the case and the accents.
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Rows with those below them that have no name of their own. */
function groupsOf(rows) {
  const groups = [];
  for (const row of rows) {
    if (row.cells[0].textContent === '' && groups.length > 0) groups.at(-1).push(row);
    else groups.push([row]);
  }
  return groups;
}

function apply(input) {
  const figure = input.closest('figure');
  const wanted = plain(input.value.trim());
  const rows = [...figure.querySelectorAll('tbody > tr')];
  let head = null;
  for (const group of groupsOf(rows)) {
    const holds = plain(group.map((row) => row.textContent).join(' ')).includes(wanted);
    for (const row of group) row.classList.toggle('filtered', !holds);
    // The head of a domain stays with what is found in it.
    if (group[0].matches('.total')) head = group[0];
    else if (holds) head?.classList.remove('filtered');
  }
  const shown = rows.filter((row) => !row.matches('.filtered')).length;
  const output = figure.querySelector('output');
  output.textContent =
    wanted === '' ? '' : output.dataset.text.replace('{shown}', shown).replace('{all}', rows.length);
}

document.addEventListener('input', ({ target }) => {
  if (target.matches('input.filter')) apply(target);
});
document.addEventListener('reveal', ({ target }) => {
  for (const input of target.parentElement.querySelectorAll(':scope > figure input.filter')) {
    if (input.value === '') continue;
    input.value = '';
    apply(input);
  }
});
