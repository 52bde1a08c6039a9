// What is folded in the page as it is written stands open; it closes here, and opens for links and, but for what paper leaves out, for paper.
const folds = [...document.querySelectorAll('details.fold')];
const contents = document.querySelector('details.contents');
const NARROW = '(max-width: 63.99rem)';

for (const fold of folds) fold.open = false;
if (contents && matchMedia(NARROW).matches) contents.open = false;

/** Shows what a link leads to, also where it is folded away or left out for another mechanism. */
function reveal() {
  const target = document.getElementById(nameInAddress());
  if (!target) return;
  target.dispatchEvent(new CustomEvent('reveal', { bubbles: true }));
  const own = target.closest('section')?.querySelector(':scope > details.fold');
  const around = [];
  for (let place = target; place; place = place.parentElement) {
    if (place.matches('details')) around.push(place);
  }
  for (const fold of [own, ...around]) if (fold) fold.open = true;
  target.scrollIntoView();
}

function nameInAddress() {
  const name = location.hash.slice(1);
  if (document.getElementById(name)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

addEventListener('hashchange', reveal);
if (location.hash) reveal();

// A link that is followed a second time does not change the address.
document.addEventListener('click', ({ target }) => {
  const link = target.closest('a[href^="#"]');
  if (link && link.getAttribute('href') === location.hash) reveal();
  if (link?.closest('nav') && contents && matchMedia(NARROW).matches) contents.open = false;
});

let closed = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('main details:not([open], .aside)')];
  for (const fold of closed) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of closed) fold.open = false;
});
