const inflected = (stems: string): RegExp =>
  new RegExp(`^(?:${stems.trim().split(/\s+/).join('|')})(?:e[nrsm]?)?$`);

/** Words of praise that tell a feeling and no level. */
export const FEELINGS = inflected(
  'benutzerfreundlich nutzerfreundlich kundenfreundlich anwenderfreundlich bürgernah kundennah optimal nahtlos intuitiv ' +
    'reibungslos hochwertig innovativ zukunftssicher zukunftsfähig effizient effektiv kosteneffizient kostengünstig bequem ' +
    'komfortabel komfortabl erstklassig exzellent hervorragend wettbewerbsfähig ressourcenschonend bedarfsgerecht ' +
    'niederschwellig unkompliziert',
);

/** The same in a sentence without a noun: praise too weak to be one there. */
export const SPEEDS = inflected(
  'schnell rasch zügig zeitnah umgehend unverzüglich prompt schnellstmöglich rechtzeitig frühzeitig baldig',
);

/** Words that promise a quality which a measurement would have to show; vague, and no claim of benefit. */
export const UNPROVEN = inflected(
  'robust zuverlässig skalierbar flexibel flexibl nachhaltig praxistauglich sinnvoll angemessen ausreichend',
);

/** Quantifiers that count nothing. */
export const QUANTIFIERS =
  /^(?:viele[nr]?|einige[nr]?|mehrere[nr]?|zahlreiche[nr]?|diverse[nr]?|manche[nr]?|wenigen?|etliche[nr]?)$/;
