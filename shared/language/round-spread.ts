import { counted, texts } from './language.ts';

const some = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** What the room answered in a silent round, on the screen, in the report and to those who do not see the charts. */
export const roundSpreadTexts = texts({
  en: {
    kinds: {
      ideas: 'Ideas',
      number: 'One number',
      range: 'A 90% range',
      ranking: 'Ranking',
      votes: 'Votes',
      rating: 'Rating by criteria',
    },
    anonymous: 'Anonymous',
    named: 'Named',
    noName: 'A person without a name',
    onePerson: 'One person',
    median: 'Median',
    medianRange: 'Median range',
    noAnswer: 'Nobody answered.',
    numbers: (median: string, low: string, high: string, count: string) =>
      `Median ${median}, from ${low} to ${high}; ${some(count, 'answer', 'answers')}.`,
    ranges: (low: string, high: string, count: string) =>
      `Median range ${low} to ${high}; ${some(count, 'range', 'ranges')}.`,
    stretch: (low: string, high: string) => `${low} to ${high}`,
    heldByAll: (stretch: string) => `All ranges hold ${stretch}.`,
    heldByMost: (stretch: string, count: string, of: string) =>
      `No value lies in all ranges. ${stretch} lies in ${count} of ${of}.`,
    widest: (lower: string, high: string, upper: string, low: string) =>
      `Widest disagreement: ${lower} says at most ${high}, ${upper} says at least ${low}.`,
    widestUnnamed: (high: string, low: string) =>
      `Widest disagreement: one person says at most ${high}, another at least ${low}.`,
    quoted: (option: string) => `“${option}”`,
    and: 'and',
    ideas: (total: string, different: string) =>
      `${some(total, 'card', 'cards')}, ${some(different, 'idea', 'different ideas')}.`,
    written: (count: number) => `written ${counted(count, 'once', `${count} times`)}`,
    first: (option: string, points: string, most: string) =>
      `“${option}” comes first with ${points} of at most ${most} points.`,
    firstTogether: (options: string, points: string, most: string) =>
      `${options} come first with ${points} of at most ${most} points each.`,
    agreement: (value: string, word: string) => `Agreement (Kendall’s W): ${value}, ${word}.`,
    agreements: { none: 'almost none', weak: 'weak', moderate: 'moderate', strong: 'strong' },
    leads: (option: string, votes: string, total: string) =>
      `“${option}” leads with ${votes} of ${some(total, 'vote', 'votes')}.`,
    level: (options: string, votes: string, total: string) =>
      `${options} are level with ${votes} of ${some(total, 'vote', 'votes')} each.`,
    highest: (option: string, mean: string, most: string) =>
      `“${option}” scores highest: ${mean} of ${most} on average.`,
    highestTogether: (options: string, mean: string, most: string) =>
      `${options} score highest: ${mean} of ${most} on average each.`,
    largestGap: (option: string, low: string, high: string) =>
      `Widest disagreement: “${option}”, from ${low} to ${high}.`,
    points: (count: string) => some(count, 'point', 'points'),
    votes: (votes: string, people: string) =>
      `${some(votes, 'vote', 'votes')}, ${some(people, 'person', 'people')}`,
    apart: (who: string, what: string) => `${who} stands apart: ${what}.`,
    saysNumber: (value: string) => value,
    saysRange: (low: string, high: string) => `${low} to ${high}`,
    saysOrder: 'an order that turns round most of what the others say',
    saysVotes: 'votes only for what nobody else voted for',
    saysScore: (option: string, score: string) => `${score} for “${option}”`,
    noDissent: 'Nobody stands apart.',
    rules: {
      ideas: 'Cards that say the same lie together.',
      number:
        'Apart is who lies more than 1.5 interquartile ranges beyond the quartiles (Tukey), from four answers on.',
      range: 'Apart is whose range does not touch the median range.',
      ranking: 'Apart is whose order goes against that of all others.',
      votes: 'Apart is whose votes lie only on what nobody else voted for.',
      rating:
        'Apart is whose score lies more than 1.5 interquartile ranges beyond the quartiles (Tukey), from four scores on.',
    },
    round: (number: string) => `Round ${number}`,
    distance: (value: string) => `${value} from the least to the greatest`,
    share: (percent: string) => `${percent} of the votes on the first option`,
    deviation: (value: string) => `${value} points of mean deviation`,
    moved: {
      closer: (before: string, after: string) => `The room has come closer: ${before}, then ${after}.`,
      apart: (before: string, after: string) => `The room has gone further apart: ${before}, then ${after}.`,
      same: (before: string, after: string) =>
        `The room is as far apart as before: ${before}, then ${after}.`,
    },
    chartNumbers: (question: string, said: string) =>
      `The numbers of the room on one axis. ${question} ${said}`,
    chartRanges: (question: string, said: string) =>
      `The ranges of the room on one axis. ${question} ${said}`,
    chartBars: (question: string, said: string) => `The options of the room. ${question} ${said}`,
    reportTitle: 'What the room answered',
    asked: 'Asked',
    how: 'How it was entered',
    howNamed: 'Silently on one laptop, each person by name',
    howAnonymous: 'Silently on one laptop, without names, order or time',
    about: 'About',
    why: 'Why, in their words',
    open: 'The round was not revealed.',
    roundWithout: 'A round without a question',
  },
  de: {
    kinds: {
      ideas: 'Ideen',
      number: 'Eine Zahl',
      range: 'Ein 90-%-Bereich',
      ranking: 'Rangfolge',
      votes: 'Stimmen',
      rating: 'Bewertung nach Kriterien',
    },
    anonymous: 'Anonym',
    named: 'Mit Namen',
    noName: 'Eine Person ohne Namen',
    onePerson: 'Eine Person',
    median: 'Median',
    medianRange: 'Mittlerer Bereich',
    noAnswer: 'Niemand hat geantwortet.',
    numbers: (median: string, low: string, high: string, count: string) =>
      `Median ${median}, von ${low} bis ${high}; ${some(count, 'Antwort', 'Antworten')}.`,
    ranges: (low: string, high: string, count: string) =>
      `Mittlerer Bereich ${low} bis ${high}; ${some(count, 'Bereich', 'Bereiche')}.`,
    stretch: (low: string, high: string) => `${low} bis ${high}`,
    heldByAll: (stretch: string) => `Alle Bereiche enthalten ${stretch}.`,
    heldByMost: (stretch: string, count: string, of: string) =>
      `Kein Wert liegt in allen Bereichen. In ${count} von ${of} liegt ${stretch}.`,
    widest: (lower: string, high: string, upper: string, low: string) =>
      `Größter Abstand: ${lower} sagt höchstens ${high}, ${upper} sagt mindestens ${low}.`,
    widestUnnamed: (high: string, low: string) =>
      `Größter Abstand: Eine Person sagt höchstens ${high}, eine andere mindestens ${low}.`,
    quoted: (option: string) => `„${option}“`,
    and: 'und',
    ideas: (total: string, different: string) =>
      `${some(total, 'Karte', 'Karten')}, ${some(different, 'Idee', 'verschiedene Ideen')}.`,
    written: (count: number) => counted(count, 'einmal geschrieben', `${count}-mal geschrieben`),
    first: (option: string, points: string, most: string) =>
      `„${option}“ liegt vorn mit ${points} von höchstens ${most} Punkten.`,
    firstTogether: (options: string, points: string, most: string) =>
      `${options} liegen vorn mit je ${points} von höchstens ${most} Punkten.`,
    agreement: (value: string, word: string) => `Übereinstimmung (Kendalls W): ${value}, ${word}.`,
    agreements: { none: 'kaum vorhanden', weak: 'schwach', moderate: 'mittel', strong: 'stark' },
    leads: (option: string, votes: string, total: string) =>
      `„${option}“ führt mit ${votes} von ${some(total, 'Stimme', 'Stimmen')}.`,
    level: (options: string, votes: string, total: string) =>
      `${options} liegen mit je ${votes} von ${some(total, 'Stimme', 'Stimmen')} gleichauf.`,
    highest: (option: string, mean: string, most: string) =>
      `„${option}“ ist am besten bewertet: im Mittel ${mean} von ${most}.`,
    highestTogether: (options: string, mean: string, most: string) =>
      `${options} sind am besten bewertet: im Mittel je ${mean} von ${most}.`,
    largestGap: (option: string, low: string, high: string) =>
      `Größter Abstand: „${option}“, von ${low} bis ${high}.`,
    points: (count: string) => some(count, 'Punkt', 'Punkte'),
    votes: (votes: string, people: string) =>
      `${some(votes, 'Stimme', 'Stimmen')}, ${some(people, 'Person', 'Personen')}`,
    apart: (who: string, what: string) => `${who} weicht ab: ${what}.`,
    saysNumber: (value: string) => value,
    saysRange: (low: string, high: string) => `${low} bis ${high}`,
    saysOrder: 'eine Rangfolge, die das meiste umkehrt, was die anderen sagen',
    saysVotes: 'Stimmen nur für das, wofür sonst niemand gestimmt hat',
    saysScore: (option: string, score: string) => `${score} für „${option}“`,
    noDissent: 'Niemand weicht ab.',
    rules: {
      ideas: 'Karten mit demselben Inhalt liegen zusammen.',
      number:
        'Es weicht ab, wer mehr als 1,5 Quartilsabstände außerhalb der Quartile liegt (Tukey), ab vier Antworten.',
      range: 'Es weicht ab, wessen Bereich den mittleren Bereich nicht berührt.',
      ranking: 'Es weicht ab, wessen Rangfolge gegen die aller anderen läuft.',
      votes: 'Es weicht ab, wessen Stimmen nur auf dem liegen, wofür sonst niemand gestimmt hat.',
      rating:
        'Es weicht ab, wessen Wert mehr als 1,5 Quartilsabstände außerhalb der Quartile liegt (Tukey), ab vier Werten.',
    },
    round: (number: string) => `Runde ${number}`,
    distance: (value: string) => `${value} vom kleinsten bis zum größten Wert`,
    share: (percent: string) => `${percent} der Stimmen auf der ersten Option`,
    deviation: (value: string) => `${value} Punkte mittlere Abweichung`,
    moved: {
      closer: (before: string, after: string) =>
        `Die Antworten sind zusammengerückt: zuerst ${before}, dann ${after}.`,
      apart: (before: string, after: string) =>
        `Die Antworten sind auseinandergegangen: zuerst ${before}, dann ${after}.`,
      same: (before: string, after: string) =>
        `Die Antworten liegen so weit auseinander wie zuvor: zuerst ${before}, dann ${after}.`,
    },
    chartNumbers: (question: string, said: string) =>
      `Die Zahlen im Raum auf einer Achse. ${question} ${said}`,
    chartRanges: (question: string, said: string) =>
      `Die Bereiche im Raum auf einer Achse. ${question} ${said}`,
    chartBars: (question: string, said: string) => `Die Optionen im Raum. ${question} ${said}`,
    reportTitle: 'Was der Raum geantwortet hat',
    asked: 'Gefragt',
    how: 'Wie eingegeben wurde',
    howNamed: 'Still an einem Laptop, jede Person mit Namen',
    howAnonymous: 'Still an einem Laptop, ohne Namen, Reihenfolge und Zeit',
    about: 'Bezieht sich auf',
    why: 'Warum, in eigenen Worten',
    open: 'Die Runde wurde nicht aufgedeckt.',
    roundWithout: 'Eine Runde ohne Frage',
  },
});
