import { element } from './bubbles.js';

/** The list of reports: beside the talk where there is room, a drawer on a phone. */

const part = (id) => document.getElementById(id);
const [shelf, shown, words] = ['shelf', 'shelf-list', 'shelf-words'].map(part);
const roomy = window.matchMedia('(min-width: 60rem)');
const FILTER_FROM = 12;
const SHOWN = 200;

let holdings = [];
let onPick = () => {};

/** Wires the drawer; `pick` gets the beginning of a question (`石门镇2014年`) when a year is pressed. */
export function setUpShelf(pick) {
  onPick = (text) => {
    if (!roomy.matches) shelf.close();
    pick(text);
  };
  part('show-shelf').addEventListener('click', () => shelf.showModal());
  part('hide-shelf').addEventListener('click', () => shelf.close());
  shelf.addEventListener('click', (event) => {
    if (event.target === shelf && !roomy.matches) shelf.close();
  });
  words.addEventListener('input', show);
  roomy.addEventListener('change', place);
  place();
}

/** Shows what is held. */
export function fillShelf(count, held) {
  holdings = held;
  part('shelf-count').textContent = count === 0 ? '还没有收录报告。' : `收录 ${count} 份，点年份可以接着写问题。`;
  part('shelf-filter').hidden = held.length < FILTER_FROM;
  show();
}

/** Open for good beside the talk, closed until asked for on a phone. */
function place() {
  shelf.close();
  if (roomy.matches) shelf.setAttribute('open', '');
}

function show() {
  const wanted = words.value.trim();
  const fitting = holdings.filter(({ issuer, region }) => `${region}${issuer}`.replaceAll('/', '').includes(wanted));
  shown.replaceChildren(...fitting.slice(0, SHOWN).map(item));
  if (fitting.length > SHOWN)
    shown.append(element('li', 'small', `还有 ${fitting.length - SHOWN} 个，请写出名字来找。`));
  if (fitting.length === 0 && holdings.length > 0) shown.append(element('li', 'small', '没有找到这个地方的报告。'));
}

function item({ issuer, region, years }) {
  const chips = years.map((year) => {
    const chip = element('button', 'year', `${year}年`);
    chip.type = 'button';
    chip.setAttribute('aria-label', `问${issuer}${year}年`);
    chip.addEventListener('click', () => onPick(`${issuer}${year}年`));
    return chip;
  });
  // 北京市/北京市/密云县: a name is said once.
  const names = region.split('/').filter((name, at, all) => name !== all[at - 1]);
  return element(
    'li',
    '',
    element('div', 'issuer', element('strong', '', issuer), element('span', 'small', names.join(' '))),
    element('div', 'years', ...chips),
  );
}
