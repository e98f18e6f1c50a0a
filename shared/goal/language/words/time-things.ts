const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is better when it comes sooner: "earlier detection"; an "earlier version" is only older. */
export const SOONER_THINGS = set(
  'detection intervention interventions diagnosis diagnoses identification warning warnings treatment response ' +
    'responses action recognition access notification notifications resolution engagement insight insights discovery ' +
    'payment payments decision decisions discharge delivery start correction',
);

/** What somebody waits for: "immediate answers"; an "immediate supervisor" is not waited for. */
export const SERVED_THINGS = set(
  'response responses answer answers access feedback support result results assistance help insight insights ' +
    'retrieval alert alerts notification notifications reply replies availability decision decisions guidance',
);
