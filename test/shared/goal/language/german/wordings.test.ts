import { describe, expect, it } from 'vitest';
import { analyseText } from '#shared/goal/language/analyse';

const wordings = (text: string): readonly string[] =>
  analyseText(text, 'de').wordings.map((wording) => `${wording.kind}: ${wording.text}`);

const question = (text: string): string | undefined => analyseText(text, 'de').wordings[0]?.question;

describe('German vague wordings', () => {
  it.each([
    ['Die Bearbeitung wird deutlich schneller', ['comparative: deutlich schneller']],
    ['bessere, persönlichere Beratung', ['comparative: bessere, persönlichere Beratung']],
    ['weniger Überstunden', ['comparative: weniger Überstunden']],
    ['die Qualität der Entscheide verbessern', ['benefit: die Qualität der Entscheide verbessern']],
    ['um die Qualität zu verbessern', ['benefit: die Qualität zu verbessern']],
    ['senkt die Anzahl Anrufe', ['benefit: senkt die Anzahl Anrufe']],
    ['steigern wir die Verfügbarkeit', ['benefit: steigern wir die Verfügbarkeit']],
    ['Fehler werden deutlich reduziert', ['benefit: deutlich reduziert']],
    ['Kosteneinsparungen im Einkauf', ['benefit: Kosteneinsparungen']],
    ['Steigerung der Zufriedenheit', ['benefit: Steigerung der Zufriedenheit']],
    ['reduzierter Aufwand', ['benefit: reduzierter Aufwand']],
    ['rasche Antworten', ['ambiguous: rasche Antworten']],
    ['eine benutzerfreundliche Oberfläche', ['subjective: benutzerfreundliche Oberfläche']],
    ['viel zu lange', ['ambiguous: viel zu lange']],
    ['Briefe, Formulare, usw.', ['open-ended: usw']],
    ['viele Fälle, wenn möglich', ['ambiguous: viele', 'loophole: wenn möglich']],
    ['Wir prüfen Post. Das spart Papier.', ['pronoun: Das', 'benefit: spart Papier']],
    ['KI einsetzen, um Post zu sortieren', ['technology: KI']],
    ['Wir wollen einen Chatbot einführen', ['technology: einen Chatbot']],
    ['Die Prüfung dauert 6 Monate und soll kürzer und besser werden', ['comparative: kürzer und besser']],
  ])('%s', (text, expected) => {
    expect(wordings(text)).toEqual(expected);
  });

  it.each([
    ...['weniger als 15 Minuten', 'nicht mehr', 'mehr als 5 Fälle', 'Antworten in einfacher Sprache'],
    ...['Die Kosten haben sich erhöht', 'Der Transport erhöht den Aufwand', 'höhere Kosten', 'mehr Fehler'],
    ...[
      'eine Preiserhöhung',
      'Fälle mit geringer Komplexität',
      'Wir brauchen mehr Personal',
      'ein sicherer Betrieb',
    ],
    ...['Früher dauerte es drei Tage', 'Die Software teilt Post in Kategorien ein', 'geringere Qualität'],
    ...['mit KI-gestützter Suche', 'Kosten um 20 % senken', 'von 5 auf 3 Tage verkürzen'],
  ])('nothing is vague in “%s”', (text) => {
    expect(wordings(text)).toEqual([]);
  });

  it('are settled by a number in their part of the sentence, and by none in another', () => {
    expect(wordings('Fehler um 30 % verringern und die Qualität verbessern')).toEqual([
      'benefit: die Qualität verbessern',
    ]);
    expect(wordings('Angebote beschleunigen: von drei Wochen auf drei Tage')).toEqual([]);
  });
});

describe('the German question', () => {
  it('is asked as one would aloud', () => {
    expect(question('deutlich schneller')).toBe('Schneller als was, gemessen von wann bis wann?');
    expect(question('die Datenqualität verbessern')).toMatch(/^Datenqualität: Woran wird das gemessen/);
    expect(question('die Qualität der Entscheide verbessern')).toMatch(
      /^Qualität der Entscheide: Woran wird/,
    );
    expect(question('Kosten senken')).toMatch(/^Kosten: Was kostet heute ein Fall/);
    expect(question('den manuellen Aufwand reduzieren')).toMatch(/^Aufwand: Wessen Stunden/);
    expect(question('mit KI Post sortieren')).toBe(
      'Ohne KI: Welches Problem bliebe, wer hat es, und wie oft?',
    );
  });

  it('is one question for every wording of a real text', () => {
    const text =
      'Mit KI wollen wir den Aufwand deutlich reduzieren, Abläufe optimieren, bessere Einblicke gewinnen, Fragen rasch ' +
      'beantworten, Kosteneinsparungen erreichen und benutzerfreundlich, robust und zeitnah sein, wo möglich, usw. ' +
      'Das hilft vielen. Viele Fälle werden einheitlicher.';
    const { wordings: all } = analyseText(text, 'de');
    expect(all.length).toBeGreaterThan(10);
    for (const { question: asked, text: wording } of all) {
      expect(asked.length, wording).toBeLessThanOrEqual(200);
      expect(asked, wording).toMatch(/^\p{Lu}.*[?.]$/u);
      expect(asked, wording).not.toMatch(/["“]\p{L}/u);
    }
  });
});
