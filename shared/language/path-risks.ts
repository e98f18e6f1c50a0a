import { counted, texts } from './language.ts';

/** What may go wrong: the register of risks and their order. */
export const pathRiskTexts = texts({
  en: {
    fields: {
      causeHint: 'only a mock has answered so far',
      eventHint: 'the real interface behaves differently',
      effectHint: 'a pilot that begins six weeks late',
      probabilityFrom: 'Probability from, %',
      probabilityTo: 'to, %',
      impactFrom: (currency: string) => `Impact from, ${currency}`,
      impactTo: (currency: string) => `to, ${currency}`,
      phases: 'Phases',
      wholePlan: 'The whole plan',
      owner: 'Owner',
      response: 'Response',
      action: 'Action, and the sign that starts it',
      actionHint: 'Such as: two days with the real interface; starts if no access by the day below',
      lookedAt: 'Looked at by',
      day: 'Day',
      state: 'State',
    },
    ranking: {
      unknown: (count: number) =>
        counted(
          count,
          `${count} open risk has no figures yet and stands in no order.`,
          `${count} open risks have no figures yet and stand in no order.`,
        ),
      title: 'Largest exposure',
      note: 'Probability times impact, from the low ends to the high ends. It tells which risk to look at first; it is no forecast, and the ranges do not add up.',
    },
    row: {
      gaps: (count: number) => `${count} ${counted(count, 'gap', 'gaps')}`,
      answered: 'Answered',
      nobody: 'Nobody yet',
      label: (number: number) => `Risk ${number}`,
      risk: (number: number) => `risk ${number}`,
    },
    risks: {
      suggested: 'What this session itself says may go wrong',
      suggestedList: 'Suggested risks',
      addNamed: (event: string) => `Add “${event}”`,
      none: 'What may go wrong?',
      noneText:
        'A risk is a cause, what may happen because of it, and what that leads to. Say how likely it is and what it would cost as ranges; name who watches it, and what is done when.',
      add: 'Add a risk',
      columns: {
        risk: 'Risk',
        owner: 'Owner',
        probability: 'Probability',
        impact: (currency: string) => `Impact, ${currency}`,
        exposure: (currency: string) => `Exposure, ${currency}`,
        state: 'State',
      },
      title: 'Risks',
      group: 'Add',
      addWords: 'danger threat register',
    },
  },
  de: {
    fields: {
      causeHint: 'bisher nur eine Attrappe geantwortet hat',
      eventHint: 'sich die echte Schnittstelle anders verhält',
      effectHint: 'einem Piloten, der sechs Wochen später beginnt',
      probabilityFrom: 'Eintritt von, %',
      probabilityTo: 'bis, %',
      impactFrom: (currency: string) => `Auswirkung von, ${currency}`,
      impactTo: (currency: string) => `bis, ${currency}`,
      phases: 'Phasen',
      wholePlan: 'Der ganze Plan',
      owner: 'Verantwortlich',
      response: 'Umgang',
      action: 'Maßnahme und das Zeichen, das sie auslöst',
      actionHint:
        'Etwa: zwei Tage mit der echten Schnittstelle; beginnt, wenn bis zum Tag unten kein Zugang da ist',
      lookedAt: 'Angesehen bis',
      day: 'Tag',
      state: 'Stand',
    },
    ranking: {
      unknown: (count: number) =>
        counted(
          count,
          `${count} offenes Risiko hat noch keine Zahlen und ist nicht eingereiht.`,
          `${count} offene Risiken haben noch keine Zahlen und sind nicht eingereiht.`,
        ),
      title: 'Größter Risikowert',
      note: 'Eintrittswahrscheinlichkeit mal Auswirkung, von den unteren zu den oberen Enden. Das sagt, welches Risiko zuerst anzusehen ist; es ist keine Vorhersage, und die Spannen lassen sich nicht addieren.',
    },
    row: {
      gaps: (count: number) => `${count} ${counted(count, 'Lücke', 'Lücken')}`,
      answered: 'Geklärt',
      nobody: 'Noch niemand',
      label: (number: number) => `Risiko ${number}`,
      risk: (number: number) => `Risiko ${number}`,
    },
    risks: {
      suggested: 'Was nach dieser Sitzung selbst schiefgehen kann',
      suggestedList: 'Vorgeschlagene Risiken',
      addNamed: (event: string) => `„${event}“ hinzufügen`,
      none: 'Was kann schiefgehen?',
      noneText:
        'Ein Risiko ist eine Ursache, was durch sie geschehen kann und wozu das führt. Als Spannen sagen, wie wahrscheinlich es ist und was es kosten würde; benennen, wer es beobachtet und was wann getan wird.',
      add: 'Risiko hinzufügen',
      columns: {
        risk: 'Risiko',
        owner: 'Wer',
        probability: 'Eintritt',
        impact: (currency: string) => `Auswirkung, ${currency}`,
        exposure: (currency: string) => `Risikowert, ${currency}`,
        state: 'Stand',
      },
      title: 'Risiken',
      group: 'Hinzufügen',
      addWords: 'Gefahr Bedrohung Register',
    },
  },
});

/** @see pathRiskTexts */
export type PathRiskTexts = (typeof pathRiskTexts)['en'];
