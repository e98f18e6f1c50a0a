const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that say that a number is today's. */
export const NOW_CUES = words(
  'heute derzeit aktuell aktuelle aktuellen zurzeit momentan gegenwärtig jetzt bisher bislang bisherige bisherigen heutige ' +
    'heutigen heutiger heuer ist-wert ausgangswert istwert heutzutage früher vorher zuvor statt anstatt',
);

/** Words that say that a number is to be reached. */
export const TARGET_CUES = words(
  'soll sollen sollte sollten künftig zukünftig künftige künftigen ziel zielwert ziele zielgröße zielgrösse mindestens ' +
    'höchstens maximal wenigstens wollen will möchten möchte erreichen erreicht anstreben neu spätestens künftighin ' +
    'müssen muss angestrebt halten garantieren sicherstellen rechnen erwarten erwartet prognostiziert ≤ ≥ < >',
);

/** Verbs in the present that state how things are. */
export const STATE_VERBS = words(
  'dauert dauern kostet kosten beträgt betragen liegt liegen benötigt benötigen braucht brauchen wendet wenden verbringt ' +
    'verbringen verbraucht verlieren verliert geht gehen fällt fallen beansprucht beanspruchen warten wartet entstehen ' +
    'entsteht verursacht verursachen anfallen sind ist entdeckt davon',
);

/** Verbs and nouns of a gain: the number beside them is a difference. */
export const GAINED =
  /^(?:ein)?(?:ge)?spar(?:en|t|te|ten|st)$|^(?:ein)?zusparen$|ersparnis(?:se|sen)?$|einsparung(?:en)?$|^roi$|^rendite$|^mehr(?:umsatz|ertrag|erlös)$|(?:reduktion|reduzierung|senkung|steigerung|erhöhung|verkürzung|verringerung|verbesserung|zunahme|abnahme|rückgang|anstieg|gewinn)(?:en)?$|^freigesetzt$|^freispielen$/;

/** Nouns of which a number is today's burden: "Skontoverluste in Höhe von 250.000 Euro". */
export const LOSSES =
  /(?:verlust|verluste|verlusten|schaden|schäden|mehrkosten|aufwand|kosten|rückstand|ausschuss)$/;

/** Comparatives behind an amount that make a difference of it: "20 % schneller", "3 Stunden weniger". */
export const DIFFERENCE_BEHIND =
  /^(?:weniger|mehr|schneller|kürzer|günstiger|billiger|höher|niedriger|tiefer|geringer|früher|länger|produktiver|effizienter|besser|(?!ander|mehr|unser)\p{L}{3,14}(?<!i)ere[rnsm]?)$/u;

/** What pays back within a time: that time is a level to reach. */
export const PAYBACK = /^(?:amortis|rückzahl|payback|refinanz)/;
