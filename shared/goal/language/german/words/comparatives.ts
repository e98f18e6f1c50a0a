/** What adverbs and adjectives of praise say when compared, without their "-er": "schnell(er)", "besser". */
const STEMS =
  'schnell rasch zügig flott effizient effektiv einfach leicht bequem komfortabl günstig billig kostengünstig genau präzis ' +
  'zuverlässig verlässlich sicher kürz kundenfreundlich kundennäh bürgernäh benutzerfreundlich nutzerfreundlich transparent ' +
  'produktiv flexibl innovativ wettbewerbsfähig attraktiv wirtschaftlich nachhaltig zielgerichtet gezielt persönlich ' +
  'individuell zufrieden motiviert konsistent einheitlich klar verständlich übersichtlich intelligent schlank ' +
  'agil robust stabil reibungslos früh zeitnäh gerecht objektiv aussagekräftig aktuell planbar proaktiv sauber stärk ' +
  'intuitiv smart umweltfreundlich sparsam ressourcenschonend fundiert treffsicher professionell ruhig kompetent';

const forms = (base: string): readonly string[] =>
  ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => `${base}${ending}`);

/** Comparatives of praise by every form: "schneller", "schnellere", "besseren". */
export const PRAISING: ReadonlySet<string> = new Set([
  ...STEMS.split(' ').flatMap((stem) => forms(`${stem}er`)),
  ...forms('besser'),
  ...forms('genauer'),
]);

/** Those that may be no comparative before a noun: "einfacher Sprache" is simple, "einfachere Sprache" is simpler. */
export const BARE: ReadonlySet<string> = new Set([
  ...STEMS.split(' ').map((stem) => `${stem}er`),
  ...'geringer niedriger tiefer kleiner'.split(' '),
]);

/** Comparatives of size: they praise where what they stand before is good to have more of. */
export const UPWARD: ReadonlySet<string> = new Set([
  ...forms('höher'),
  ...forms('größer'),
  ...forms('grösser'),
  'mehr',
  ...forms('länger'),
]);

/** Comparatives of smallness: they praise where what they stand before is good to have less of. */
export const DOWNWARD: ReadonlySet<string> = new Set([
  ...forms('geringer'),
  ...forms('niedriger'),
  ...forms('tiefer'),
  ...forms('kleiner'),
  'weniger',
]);

/** Adverbs of degree without a number. */
export const DEGREES: ReadonlySet<string> = new Set(
  (
    'deutlich wesentlich erheblich spürbar massiv drastisch signifikant merklich viel weit weitaus markant stark nachhaltig ' +
    'substanziell substantiell beträchtlich enorm ungleich radikal maßgeblich massgeblich sichtlich entscheidend klar ' +
    'bedeutend sichtbar fühlbar beachtlich dramatisch'
  ).split(' '),
);

/** Adjectives of degree before a noun of gain: "deutliche Zeitersparnis", "spürbaren Entlastung". */
export const DEGREE_ADJECTIVE =
  /^(?:deutlich|wesentlich|erheblich|spürbar|massiv|drastisch|signifikant|merklich|markant|stark|nachhaltig|substanziell|beträchtlich|enorm|maßgeblich|massgeblich|messbar|groß|gross|hoh|beachtlich)e[nrsm]?$/;
