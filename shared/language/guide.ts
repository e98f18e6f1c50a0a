import { texts } from './language.ts';

/** The printed page for whoever leads a workshop. */
export const guideTexts = texts({
  en: {
    title: 'Facilitator guide',
    lead: 'One page to lay beside the laptop. It holds your own notes: it is not for the room.',
    course: 'The course',
    day: (day: number): string => `Day ${day}`,
    start: 'Start',
    minutes: 'Min.',
    block: 'Block',
    purpose: 'What for, and how',
    stages: 'In every stage',
    stage: 'Stage',
    ask: 'Do first',
    done: 'It is done when',
    always: 'At any time',
    keys: (find: string, capture: string, help: string): string =>
      `${find} finds every action. ${capture} catches a decision, an action, a thought or a quote without leaving the stage. ${help} shows all shortcuts. Everything is saved as you type; undo goes back without limit.`,
    more: (count: number): string => `and ${count} more`,
    print: 'Facilitator guide as PDF',
    printWords: 'print handout notes one page',
    fileName: 'Facilitator guide',
    saved: (name: string): string => `The guide was saved as ${name}.`,
  },
  de: {
    title: 'Leitfaden für die Moderation',
    lead: 'Eine Seite zum Danebenlegen. Sie enthält die eigenen Notizen: sie ist nicht für die Runde.',
    course: 'Der Ablauf',
    day: (day: number): string => `Tag ${day}`,
    start: 'Beginn',
    minutes: 'Min.',
    block: 'Block',
    purpose: 'Wozu, und wie',
    stages: 'In jeder Etappe',
    stage: 'Etappe',
    ask: 'Zuerst',
    done: 'Fertig ist es, wenn',
    always: 'Jederzeit',
    keys: (find: string, capture: string, help: string): string =>
      `${find} findet jede Aktion. ${capture} hält eine Entscheidung, eine Maßnahme, einen Gedanken oder ein Zitat fest, ohne die Etappe zu verlassen. ${help} zeigt alle Tastenkürzel. Alles wird beim Tippen gespeichert; Rückgängig reicht unbegrenzt zurück.`,
    more: (count: number): string => `und ${count} weitere`,
    print: 'Leitfaden für die Moderation als PDF',
    printWords: 'drucken Handzettel Notizen eine Seite',
    fileName: 'Leitfaden',
    saved: (name: string): string => `Der Leitfaden wurde als ${name} gespeichert.`,
  },
});
