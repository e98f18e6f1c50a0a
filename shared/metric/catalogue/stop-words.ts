const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that tell nothing of what is to be measured: function words; the technology, since every goal here is about it;
 * and what everyone hopes for. "Use AI to improve operations" holds no other word, and rightly finds nothing.
 */
export const STOP_WORDS: ReadonlySet<string> = setOf(`
  a about above across after again against all almost along already also although always am among an and any anyone
  anything are around as at be because been being below between both but by can cannot could d did do does doing don done
  down during each either else enough etc even ever every everyone everything for from further get gets getting give given
  gives go goes going got had has have having he her here hers him his how however i if in into is it its itself just keep
  let like ll m made make makes making many may me might more most much must my neither no nor not now of off often on once
  one only onto or other others our ours out over own per quite rather re really s same say see seem several she should
  since so some something still such t than that the their theirs them then there therefore these they thing things this
  those though through thus to too towards two under until up upon us use used uses using ve very via want wants was way
  ways we well were what when where whether which while who whom whose why will with within without would yet you your
  yours

  ai ml llm llms genai nlp generative model models modeling modelling algorithm algorithms algorithmic technology
  technologies powered based advanced

  improve improved improves improving improvement improvements enhance enhanced enhances enhancing enhancement efficient
  efficiently efficiency efficiencies effective effectively effectiveness better good best beneficial expected intended
  intends aim aims goal goals purpose purposes enable enables enabling enabled allow allows allowing allowed provide
  provides provided providing ensure ensures ensuring facilitate facilitates facilitating leverage leverages leveraging
  utilize utilizes utilizing utilise optimize optimized optimizing optimise streamline streamlines streamlined
  streamlining increase increased increases increasing reduce reduced reduces reducing reduction decrease decreased
  decreasing significant significantly various potentially operations operational`);

/**
 * Words that tell little, because every organisation has them ("system", "staff"). They count little beside others, and in
 * full when nothing else is said.
 */
export const WEAK_WORDS: ReadonlySet<string> = setOf(`
  ability agencies agency analysis analyst analysts analyze analyzing application automate automated automates
  automatic automatically automation benefit benefits capabilities capability case cases complex critical current currently
  data day department different employee employees existing federal government help helped helping helps high
  identification identified identifies identify identifying important information initiative initiatives insight insights
  key large low lower management mission multiple need needed needs new number office organization organizational
  organizations organisation overall people perform performance person personnel platform platforms possible potential
  problem problems process processes processing program programs project projects quality related relevant require required
  requires resource resources result results service services solution solutions solve specific staff support
  supports supporting system systems task tasks time tool tools user users work`);

/**
 * Names of the technology whose words mean something by themselves: a machine breaks, a language is translated. They are
 * taken out of a text before its words are looked at.
 */
export const TECHNOLOGY_NAMES =
  /\b(?:machine learning|artificial intelligence|natural language processing|natural language|deep learning|neural networks?|large language)\b/giu;
