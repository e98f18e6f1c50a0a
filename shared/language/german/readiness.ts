import type { Phrases } from '../phrases.ts';

/** What is not ready yet: data, integrations, team; and the tasks that are proposed for it. */
export const READINESS: Phrases = {
  'Nobody has said from which day the team can read it.':
    'Niemand hat gesagt, ab welchem Tag das Team sie lesen kann.',
  'Get access to {0}': 'Zugriff auf {0} beschaffen',
  'The quality figure does not say what it counts and how it was measured.':
    'Die Zahl zur Qualität sagt nicht, was sie zählt und wie sie gemessen wurde.',
  'Nobody has measured how good it is.': 'Niemand hat gemessen, wie gut sie ist.',
  'Measure and clean up {0}': '{0} messen und bereinigen',
  'Nobody has said whether it holds personal data.':
    'Niemand hat gesagt, ob sie personenbezogene Daten enthält.',
  'It holds personal data, and nobody has said on what lawful basis it is used.':
    'Sie enthält personenbezogene Daten, und niemand hat gesagt, auf welcher Rechtsgrundlage sie genutzt werden.',
  'Settle the lawful basis for {0}': 'Rechtsgrundlage für {0} klären',
  'It is a curated sample; the pilot needs data as production writes it.':
    'Es ist eine ausgewählte Stichprobe; der Pilot braucht Daten, wie die Produktion sie schreibt.',
  'Nobody has said whether it is a curated sample or production data.':
    'Niemand hat gesagt, ob es eine ausgewählte Stichprobe ist oder Produktionsdaten sind.',
  'Read production data of {0}': 'Produktionsdaten lesen: {0}',
  'Nobody has said whether the connection was tried.': 'Niemand hat gesagt, ob die Anbindung erprobt ist.',
  'The connection was never tried.': 'Die Anbindung wurde nie erprobt.',
  'Only a mock has answered; the real interface has not.':
    'Nur eine Attrappe hat geantwortet, die echte Schnittstelle nicht.',
  'Nobody has said by which interface it is reached.':
    'Niemand hat gesagt, über welche Schnittstelle es erreicht wird.',
  'Agree on the interface of {0}': 'Schnittstelle vereinbaren: {0}',
  'There is no environment to try it in before production.':
    'Es gibt keine Umgebung, um es vor der Produktion zu erproben.',
  'Get a test environment for {0}': 'Testumgebung beschaffen für {0}',
  'Nobody has said how the solution proves who it is.': 'Niemand hat gesagt, wie sich die Lösung ausweist.',
  'Set up authentication for {0}': 'Anmeldung einrichten für {0}',
  'Connect {0} by its real interface': '{0} über die echte Schnittstelle anbinden',
  'Nobody has said what happens when it does not answer.':
    'Niemand hat gesagt, was geschieht, wenn es nicht antwortet.',
  'Error recovery and monitoring for {0}': 'Fehlerbehandlung und Überwachung für {0}',
  Team: 'Team',
  'Nobody is named who decides and pays.': 'Niemand ist benannt, der entscheidet und bezahlt.',
  'Name the sponsor': 'Sponsor benennen',
  'Nobody is named who runs the work today.': 'Niemand ist benannt, der die Arbeit heute führt.',
  'Name who leads for operations': 'Führung im Fachbereich benennen',
  'Nobody is named who builds and connects it.': 'Niemand ist benannt, der es baut und anbindet.',
  'Name who leads the technical work': 'Technische Führung benennen',
  'Nobody is named who will use it.': 'Niemand ist benannt, der es nutzen wird.',
  'Bring an end user into the team': 'Eine Person aus der Anwendung ins Team holen',
  'Accountable and responsible': 'Verantwortlich und ausführend',
  'No part in it': 'Nicht beteiligt',
};
