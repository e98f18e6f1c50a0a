import { germanPlain } from './stem.ts';
import { GERMAN_THESAURUS } from './thesaurus.ts';

/** Simple words of which compounds are made and which no idea of the thesaurus names. */
const SIMPLE = `
  abfall ablauf abnahme absatz abschluss abteilung adresse agent angebot anlage anlagen annahme anzahl arbeit ärzte artikel
  arzt aufgabe aufkommen aufnahme ausgabe ausgang auskunft automatisierung bau bearbeiter bearbeitung bedarf bestell besuch betrag
  betrieb bewertung bezug bilder brief buch charge daten dauer dienst durchlauf durchsatz effektivität eingang einsatz
  entwicklung ergebnis erkennung erst erstellung fach fahrt fall fälle feld fläche fracht fremd frist gebiet gebühr gesamt
  geschäft grad grund gruppe güte haupt herstellung information innendienst kanal kasse kette klärung klein konzept kraft kranken
  kredit kunden laufzeit leistung leitung leute linie liste lösung lücke management markt maßnahme medien meldung menge
  minuten mitarbeiter modell monat muster nachweis nummer nutzer ordnung partner patienten personal pflege post produkt projekt
  prozess qualität quartal quote rabatt rate reaktion retoure recht regel register reichweite report rücksendung sach sachstand sammel schaden
  schicht schluss schreib service sicherheit skonto sonder stamm start stelle steuer strecke strom stunden system tage
  tätigkeit treffer treue umfang umgang umlauf unfall unternehmen unterstützung urlaub verarbeitung verfahren vergabe verkauf
  verlauf verlust vertrauen verwaltung volumen vorfall vorgang vorlage mahn wechsel werkzeug wert woche wohn zahlen zeichen zeile zeit zeiten
  zentrum ziffer zins zugang zuschlag zustand`;

/** Shortest part, and shortest word that is taken apart. */
const SHORTEST = 4;
const SHORTEST_WHOLE = 9;

/** Words whose parts would mislead: the „Verkehr“ of letters is none on the road. */
const WHOLE: readonly string[] = ['schriftverkehr', 'handarbeit', 'nacharbeit'];

const lexicon: ReadonlySet<string> = new Set(
  [...SIMPLE.trim().split(/\s+/), ...[...GERMAN_THESAURUS.values()].flat()]
    .map(germanPlain)
    .filter((word) => word.length >= SHORTEST && !word.includes(' ')),
);

/** What joins two parts, or ends the last one; the empty one first. */
const JOINTS = ['', 's', 'n', 'en', 'e', 'es'];

/** The simple word that a part stands for, or undefined: "rechnungs" is "rechnung". */
const simpleOf = (part: string): string | undefined => {
  if (part.length < SHORTEST) return undefined;
  const joint = JOINTS.find(
    (end) => part.endsWith(end) && lexicon.has(part.slice(0, part.length - end.length)),
  );
  return joint === undefined ? undefined : part.slice(0, part.length - joint.length);
};

/** The parts of a whole from a place on, the fewest of them; undefined where something is left over. */
const cut = (rest: string): readonly string[] | undefined => {
  const whole = simpleOf(rest);
  if (whole !== undefined) return [whole];
  return cutInTwo(rest);
};

const cutInTwo = (rest: string): readonly string[] | undefined => {
  for (let at = rest.length - SHORTEST; at >= SHORTEST; at -= 1) {
    const first = simpleOf(rest.slice(0, at));
    const others = first === undefined ? undefined : cut(rest.slice(at));
    if (first !== undefined && others !== undefined) return [first, ...others];
  }
  return undefined;
};

/** What goes before a word without making a compound of it: "Nachfrage" is no "Frage". */
const PREFIX =
  /^(?:un|hoch|heraus|nach|vor|uber|unter|mit|aus|auf|ein|ver|be|wieder|hin|her|bei|zer|ent|miss|ab|an|um|zu|zusammen|durch)$/;

/** Words that other words end with by chance. */
const NO_HEADS: readonly string[] = ['testen', 'lesen', 'ermittler', 'sprache'];

/** Shortest last part that is found behind something unknown. */
const SHORTEST_HEAD = 5;

/** The last part of a compound whose beginning is not known, the longest one: "bauantrage" is at least an "antrag". */
const headOf = (plain: string): readonly string[] => {
  for (let at = 3; at <= plain.length - SHORTEST_HEAD; at += 1) {
    const head = PREFIX.test(plain.slice(0, at)) ? undefined : simpleOf(plain.slice(at));
    if (head !== undefined && head.length >= SHORTEST_HEAD && !NO_HEADS.includes(head)) return [head];
  }
  return [];
};

const finest = (plain: string): readonly string[] =>
  (plain.length < SHORTEST_WHOLE || WHOLE.includes(plain) ? [] : (cutInTwo(plain) ?? [])).flatMap((part) => {
    const finer = finest(part);
    return finer.length > 0 ? finer : [part];
  });

/**
 * The simple words that a compound is made of: "rechnungsdurchlaufzeit" of "rechnung", "durchlauf", "zeit". Parts are
 * taken apart further, since a room may name any of them. Of a compound of which only the last part is known, that part;
 * none for any other word.
 */
export const germanParts = (plain: string): readonly string[] => {
  const parts = finest(plain);
  if (parts.length > 0 || plain.length < SHORTEST_WHOLE || WHOLE.includes(plain)) return parts;
  return simpleOf(plain) === undefined ? headOf(plain) : [];
};
