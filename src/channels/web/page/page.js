import { answerBubble, buttons, questionBubble, troubleBubble, waitingBubble } from './bubbles.js';
import { fillShelf, setUpShelf } from './shelf.js';
import { ask, forget, recalled, remember, reports } from './talk.js';

const part = (id) => document.getElementById(id);
const [log, empty, form, question, send] = ['log', 'empty', 'ask', 'question', 'send'].map(part);
// On a phone, focus opens the keyboard over the answer.
const keyboardAtHand = window.matchMedia('(pointer: fine)');
let asking = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = question.value.trim();
  if (text === '') return question.focus();
  if (busy()) return;
  question.value = '';
  grow();
  put(text);
});

question.addEventListener('input', grow);
question.addEventListener('keydown', (event) => {
  // While a word is being composed, Enter belongs to the input method.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  form.requestSubmit();
});

part('new-talk').addEventListener('click', () => {
  asking += 1;
  forget();
  log.replaceChildren();
  settle(false);
  empty.hidden = false;
  question.focus();
});

setUpShelf((words) => {
  question.value = words;
  grow();
  question.focus();
});

for (const { question: text, reply } of recalled()) {
  empty.hidden = true;
  log.append(questionBubble(text), answerBubble(reply, pick));
}
log.lastElementChild?.scrollIntoView({ block: 'end' });

reports().then(
  ({ count, holdings, examples }) => {
    fillShelf(count, holdings);
    if (examples.length > 0) question.placeholder = `例如：${examples[0]}`;
    part('examples-title').hidden = examples.length === 0;
    part('examples').replaceChildren(...buttons('examples', examples, pick).children);
  },
  (trouble) => {
    part('shelf-count').textContent = trouble.message;
  },
);

function pick(text) {
  if (!busy()) put(text);
}

/** Puts a question and shows what comes of it. */
async function put(text) {
  const turn = ++asking;
  empty.hidden = true;
  const asked = questionBubble(text);
  const waiting = waitingBubble();
  log.append(asked, waiting);
  settle(true);
  asked.scrollIntoView({ block: 'start', behavior: 'auto' });
  let shown;
  try {
    const reply = await ask(text);
    shown = answerBubble(reply, pick);
    if (turn === asking) remember(text, reply);
  } catch (trouble) {
    shown = troubleBubble(trouble.message, () => {
      if (busy()) return;
      asked.remove();
      shown.remove();
      put(text);
    });
  }
  // A new talk was begun meanwhile: this answer belongs to the old one.
  if (turn !== asking) return;
  waiting.replaceWith(shown);
  settle(false);
  asked.scrollIntoView({ block: 'start', behavior: 'auto' });
  if (keyboardAtHand.matches) question.focus({ preventScroll: true });
}

function busy() {
  return log.getAttribute('aria-busy') === 'true';
}

function settle(working) {
  log.setAttribute('aria-busy', String(working));
  send.disabled = working;
}

/** The field is as high as its words, up to a third of the window. */
function grow() {
  question.style.height = 'auto';
  question.style.height = `${Math.min(question.scrollHeight, window.innerHeight / 3)}px`;
}
