/** Makes what is shown of a talk. All words go in as text, never as markup. */

/** An element with a class and children; strings become text. */
export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** What the citizen asked. */
export function questionBubble(text) {
  return element('article', 'question', element('span', 'unseen', '您问：'), element('p', '', text));
}

/** The bot at work. */
export function waitingBubble() {
  const dots = element('span', 'dots', element('i', ''), element('i', ''), element('i', ''));
  dots.setAttribute('aria-hidden', 'true');
  return element('article', 'answer waiting', dots, element('p', '', '正在翻看报告……'));
}

/** An answer with its receipts; `onAsk` is called with the text of a choice or suggestion that is pressed. */
export function answerBubble(reply, onAsk) {
  const bubble = element('article', 'answer', element('span', 'unseen', '公开答：'));
  bubble.append(lead(reply.lead));
  for (const quote of reply.quotes) bubble.append(receipt(quote));
  for (const passage of reply.passages) bubble.append(receipt(passage));
  const remarks = [...reply.assumptions, ...reply.notes];
  if (remarks.length > 0)
    bubble.append(
      list(
        'remarks',
        remarks.map((text) => element('li', '', text)),
      ),
    );
  if (reply.choices.length > 0) bubble.append(buttons('choices', reply.choices, onAsk));
  if (reply.suggestions.length > 0) {
    bubble.append(element('p', 'small next', '接着可以问'), buttons('suggestions', reply.suggestions, onAsk));
  }
  return bubble;
}

/** Something went wrong; `onRetry` asks the same again. */
export function troubleBubble(sentence, onRetry) {
  const again = element('button', 'choice', '重试');
  again.type = 'button';
  again.addEventListener('click', onRetry);
  const bubble = element('article', 'answer trouble', element('p', '', sentence), again);
  bubble.setAttribute('role', 'alert');
  return bubble;
}

const looks = { choices: 'choice', suggestions: 'chip', examples: 'example' };

/** A row of buttons that each put a question. */
export function buttons(className, questions, onAsk) {
  const items = questions.map((text) => {
    const button = element('button', looks[className], text);
    button.type = 'button';
    button.addEventListener('click', () => onAsk(text));
    return element('li', '', button);
  });
  return list(className, items);
}

function list(className, items) {
  return element('ul', className, ...items);
}

/** A figure stands large, with what it counts below it; a longer lead reads as a sentence. */
function lead(text) {
  const [first, ...rest] = text.split('\n');
  const [, figure, what] = first.match(/^(.{1,14})——(.+)$/u) ?? [];
  const size = first.length <= 14 ? 'lead figure' : first.length <= 60 ? 'lead' : 'lead long';
  const part = element('div', '');
  if (figure === undefined) part.append(element('p', size, first));
  else part.append(element('p', 'lead figure', figure, element('span', 'unseen', '——')), element('p', 'what', what));
  if (rest.length > 0) part.append(element('p', 'more', rest.join('\n').trim()));
  return part;
}

/** A text with its marked stretches as elements of their own. */
function marked(text, marks = []) {
  const parts = [];
  let from = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(from, start), element('strong', '', text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}

function receipt({ text, source, marks }) {
  return element(
    'figure',
    'receipt',
    element('blockquote', '', element('p', '', ...marked(text, marks))),
    element('figcaption', '', element('span', 'stamp', '原文'), element('span', '', source)),
  );
}
