// One mechanism alone: its sections, its lines in tables and bars, its entries in the contents.
const select = document.querySelector('.controls select');
const output = document.querySelector('.controls output');

function apply() {
  const only = select.value;
  for (const part of document.querySelectorAll('[data-mechanism]')) {
    part.classList.toggle('other', only !== '' && part.dataset.mechanism !== only);
  }
  output.textContent = only === '' ? '' : output.dataset.text.replace('{name}', () => only);
}

if (select) {
  select.addEventListener('change', apply);
  document.addEventListener('reveal', ({ target }) => {
    if (!target.closest('.other')) return;
    select.value = '';
    apply();
  });
}
