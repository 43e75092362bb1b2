/** Shows only the resources that hold what is typed. The page works without it. */
export const script = `
const box = document.getElementById('filter');
if (box) {
  const items = Array.from(document.querySelectorAll('.item'), item => [item, item.textContent.toLowerCase()]);
  const told = document.getElementById('filtered');
  const show = () => {
    const wanted = box.value.trim().toLowerCase();
    let count = 0;
    for (const [item, text] of items) {
      item.hidden = !text.includes(wanted);
      if (!item.hidden) count += 1;
    }
    told.textContent = wanted === '' ? '' : count + ' of ' + items.length + ' shown';
  };
  box.parentElement.hidden = false;
  box.addEventListener('input', show);
  show();
}
`;
