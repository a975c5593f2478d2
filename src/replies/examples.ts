/** An issuer's year that is held, as far as an example needs it. */
export interface HeldYear {
  readonly issuer: string;
  readonly year: number;
}

type Template = (held: HeldYear) => string;

// Different kinds of question, so that six examples show what can be asked.
const templates: readonly Template[] = [
  ({ issuer, year }) => `${issuer}${year}年主动公开多少条`,
  ({ issuer, year }) => `${issuer}${year}年有人申请公开吗`,
  () => '哪个镇主动公开最多',
  ({ issuer }) => `${issuer}的电话是多少`,
  ({ issuer }) => `${issuer}有哪些不足`,
  ({ issuer, year }) => `${issuer}${year}年有行政复议吗`,
];

const TRIES = 4;

/**
 * Questions to begin with, one of each kind, spread over the issuers held.
 * @param answers whether a question gets a real answer; what does not is never offered.
 */
export async function exampleQuestions(
  held: readonly HeldYear[],
  answers: (question: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [at, template] of templates.entries()) {
    const questions = Array.from(
      { length: Math.min(TRIES, held.length) },
      (_, step) => held[(at + step) % held.length],
    );
    for (const question of new Set(questions.map((one) => (one === undefined ? '' : template(one))))) {
      if (question === '' || !(await answers(question))) continue;
      found.push(question);
      break;
    }
  }
  return found;
}
