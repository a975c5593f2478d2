/** What is no answer (a greeting, a fault), in the shape in which `ask --json` prints an answer, so that no reader trips. */
export function noticeJson(question: string, text: string): object {
  return {
    question,
    understood: { issuers: [], years: [], metric: null, breakdown: [], operation: 'value', assumptions: [] },
    status: 'help',
    text,
    figures: [],
    computed: null,
    passages: [],
    choices: [],
    notes: [],
  };
}
