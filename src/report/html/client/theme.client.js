// Dark or light: as the system has it, until the reader decides.
const root = document.documentElement;
const button = document.querySelector('button.theme');
const system = matchMedia('(prefers-color-scheme: dark)');

function isDark() {
  return root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
}

function show() {
  button.setAttribute('aria-pressed', String(isDark()));
}

button.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  show();
  try {
    localStorage.setItem('coordkit-theme', root.dataset.theme);
  } catch {
    // Some browsers keep nothing for files.
  }
});
system.addEventListener('change', show);
show();
