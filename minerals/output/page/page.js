'use strict';
(() => {
const root = document.documentElement, $ = id => document.getElementById(id);
const facts = JSON.parse($('facts').textContent), table = $('t');
for (const strip of document.querySelectorAll('svg')) strip.setAttribute('aria-hidden', 'true');
const zh = () => root.dataset.l === 'zh', said = words => zh() ? words.zh : words.en;
if (table) start();
for (const link of document.querySelectorAll('.get')) link.onclick = event => {
  if (!window.DecompressionStream) return;
  event.preventDefault();
  const packed = Uint8Array.from(atob(link.href.split(',')[1]), c => c.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  new Response(plain).blob().then(blob => {
    const saved = document.createElement('a');
    saved.href = URL.createObjectURL(blob);
    saved.download = link.download.replace(/\.gz$/, '');
    saved.click();
  });
};
const reachable = () => {
  for (const block of document.querySelectorAll('section div, section table, .dd'))
    block.scrollWidth > block.clientWidth && block.clientWidth ? block.tabIndex = 0 : block.removeAttribute('tabindex');
};
reachable();
addEventListener('resize', reachable);
$('lang').onclick = () => { root.dataset.l = zh() ? 'en' : 'zh'; spoken(); };
$('theme').onclick = () => {
  const dark = root.dataset.t ? root.dataset.t === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.t = dark ? 'light' : 'dark';
};
function spoken() {
  root.lang = zh() ? 'zh-Hans' : 'en';
  document.title = said(facts.title);
  for (const option of document.querySelectorAll('option')) {
    option.dataset.e ??= option.textContent;
    option.textContent = zh() ? option.dataset.z : option.dataset.e;
  }
  if (table) table.dispatchEvent(new Event('again'));
  reachable();
}
function start() {
  const bodies = [...table.tBodies], one = document.createElement('tbody');
  const rows = facts.rows.map(([id, names, signs, order, ranks, on, parts, least]) => {
    const fact = { id, names, signs, order, ranks, on, parts, least };
    const line = $('r-' + fact.id), more = $('d-' + fact.id), button = line.querySelector('.u');
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', more.id);
    button.onclick = () => button.setAttribute('aria-expanded', more.classList.toggle('open'));
    return { fact, line, more, group: line.parentNode, count: fact.on.reduce((sum, on) => sum + on, 0),
      folded: fact.names.map(fold) };
  });
  for (const body of bodies) {
    const button = body.querySelector('.g button');
    button.setAttribute('aria-expanded', 'true');
    button.onclick = () => {
      const open = button.getAttribute('aria-expanded') === 'false';
      button.setAttribute('aria-expanded', open);
      filter();
    };
  }
  const phone = matchMedia('(max-width: 760px)');
  const roles = () => {
    const given = { TABLE: 'table', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
    for (const element of [table, ...table.querySelectorAll(':scope>tbody,:scope>tbody>tr,:scope>tbody>tr>*')]) {
      const role = given[element.tagName] || (element.scope === 'rowgroup' || element.scope === 'row' ? 'rowheader' : 'columnheader');
      phone.matches ? element.setAttribute('role', role) : element.removeAttribute('role');
    }
    const key = document.querySelector('.key');
    key.open = !phone.matches;
  };
  roles();
  phone.onchange = roles;
  let sorted = '', descending = true;
  const heads = [...table.querySelectorAll('thead [data-s]')];
  for (const head of heads) head.querySelector('.sort').onclick = () => {
    const name = head.dataset.s;
    descending = sorted === name ? !descending : name !== 'name';
    sorted = name;
    sort();
  };
  $('sort').onchange = () => { sorted = $('sort').value; descending = sorted !== 'name'; sort(); };
  $('flat').onclick = () => { pressed($('flat')); sort(); };
  $('nums').onclick = () => root.classList.toggle('num', pressed($('nums')));
  for (const id of ['q', 'list', 'battery', 'least']) $(id).oninput = filter;
  $('f').onsubmit = event => event.preventDefault();
  table.addEventListener('again', () => { sort(); filter(); });
  addEventListener('hashchange', reach);
  function pressed(button) {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', on);
    return on;
  }
  function sort() {
    const at = facts.sorts.indexOf(sorted), language = zh() ? 1 : 0;
    const byName = (a, b) => a.fact.order[language] - b.fact.order[language];
    const compared = (a, b) => {
      if (at < 0) return (sorted === 'name' && descending ? -1 : 1) * byName(a, b);
      const x = a.fact.ranks[at], y = b.fact.ranks[at];
      if (x < 0 || y < 0) return y - x || byName(a, b);
      return (descending ? y - x : x - y) || byName(a, b);
    };
    const flat = $('flat').getAttribute('aria-pressed') === 'true';
    if (sorted || flat) rows.sort(compared); else if (facts.asked !== 'dependence') rows.sort(byName);
    for (const row of rows) (flat ? one : row.group).append(row.line, row.more);
    if (flat) table.append(one); else one.remove();
    for (const body of bodies) body.hidden = flat;
    for (const head of heads) {
      if (head.dataset.s === sorted) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    $('sort').value = sorted || 'name';
    filter();
  }
  function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/[\s_\u2010-\u2015\u2212-]+/g, ' ').trim();
  }
  function fits(row, query, exact) {
    if (!query.trim()) return true;
    const folded = fold(query);
    if (exact) return row.folded.includes(folded) || row.fact.signs.includes(query.trim());
    return row.folded.some(name => name.includes(folded));
  }
  function filter() {
    const query = $('q').value, list = $('list').value, battery = $('battery').value, least = $('least').value;
    const percent = [50, 75, 90].indexOf(+least);
    const exact = rows.some(row => fits(row, query, true));
    let shown = 0, may = 0;
    const counts = new Map(bodies.map(body => [body, 0]));
    for (const row of rows) {
      const on = row.fact.on, reaches = percent < 0 ? 2 : row.fact.least[percent];
      const listed = !list || (list[0] === 'n' ? row.count === +list.slice(1)
        : list.startsWith('only') ? row.count === 1 && on[+list.slice(4)] : on[+list.slice(2)]);
      const kept = fits(row, query, exact) && listed && (!battery || row.fact.parts.includes(battery)) && reaches;
      const open = row.group.querySelector('.g button').getAttribute('aria-expanded') === 'true' || one.isConnected;
      row.line.hidden = row.more.hidden = !kept || !open;
      row.line.querySelector('.tag')?.remove();
      if (!kept) continue;
      shown += 1;
      counts.set(row.group, counts.get(row.group) + 1);
      if (reaches === 1) {
        may += 1;
        const tag = document.createElement('span');
        tag.className = 'tag';
        tag.textContent = said(facts.maybe);
        row.line.cells[0].append(tag);
      }
    }
    for (const [body, count] of counts) {
      body.querySelector('.g output').textContent = count;
      body.rows[0].hidden = !count;
    }
    document.querySelector('.none').hidden = shown > 0;
    $('n').textContent = said(may ? facts.may : facts.count).replace('{shown}', shown)
      .replace('{all}', rows.length).replace('{may}', may);
  }
  function reach() {
    const row = rows.find(row => '#' + row.line.id === location.hash);
    if (row && row.line.hidden) {
      for (const id of ['q', 'list', 'battery', 'least']) $(id).value = '';
      row.group.querySelector('.g button').setAttribute('aria-expanded', 'true');
      filter();
      row.line.scrollIntoView();
    }
  }
  filter();
}
if (zh() || location.hash === '#l=zh') { root.dataset.l = 'zh'; spoken(); }
})();
