// Before anything is shown: what needs a script appears, and the colours are those of the last visit.
const root = document.documentElement;
root.classList.add('with-script');
try {
  const theme = localStorage.getItem('coordkit-theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
} catch {
  // Some browsers keep nothing for files.
}
