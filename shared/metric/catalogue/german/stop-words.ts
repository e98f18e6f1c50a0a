import { germanPlain } from './stem.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(germanPlain));

/**
 * German words that tell nothing of what is to be measured, as the English ones do: function words; the technology; and
 * what everyone hopes for. "Waren" is no stop word: it may be goods.
 */
export const GERMAN_STOP_WORDS: ReadonlySet<string> = setOf(`
  a ab aber alle allein allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes ans
  auch auf aufs aus außer außerdem bald bei beide beiden beim bereits bevor bin bis bisher bist bzw c d da dabei dadurch
  dafür dagegen daher dahin damit danach dann daran darauf daraus darf darin darüber darum das dass davon davor dazu dein
  dem demnächst den denen denn dennoch der deren derer des deshalb dessen deswegen die dies diese diesem diesen dieser
  dieses doch dort drei du durch dürfen e eben ebenso egal eigene eigenen eigentlich ein eine einem einen einer eines
  einfach einige einigen einiger einiges einmal er erst es etc etliche etwa etwas euch eure eurer f falls fast für g gab
  ganz ganze ganzen gar geben gegen gehen geht gemacht genau genug gern gerne gewesen gibt gleich h hab habe haben hat
  hatte hatten hätte hätten heute hier hin hinter i ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem
  infolge inklusive innerhalb ins ist j ja je jede jedem jeden jeder jedes jedoch jemand jetzt k kann kaum kein keine
  keinem keinen keiner keines können könnte könnten künftig l lassen lässt m machen macht mal man manche manchem manchen
  mancher manches mehr mehrere mein mich mindestens mir mit möchte möchten möglichst muss müssen müsste n nach nachdem
  neben nehmen nicht nichts nie niemals noch nun nur o ob oben obwohl oder oft ohne p per pro q r rund s schon sehr sein
  seine seinem seinen seiner seit seitdem selbst sich sie sind so sobald sodass solange solche solcher sollen soll sollte
  sollten somit sondern sonst soweit sowie sowohl statt ständig t trotz trotzdem tun tut u über überhaupt um und uns unser
  unsere unserem unseren unserer unter usw v viel viele vielen vieler vom von vor vorher w während wann war warum was
  wegen weil weitere weiteren weiterer welche welchem welchen welcher welches wenig wenige weniger wenn wer werde werden
  weshalb wie wieder wieso will wir wird wo wobei wodurch wohin wollen woran worden wurde wurden würde würden x y z
  zu zum zumindest zur zwar zwei zwischen

  ki ai ml llm llms genai nlp modell modelle modellen algorithmus algorithmen technologie technologien technik basiert
  gestützt gestützte gestützten einsatz einsetzen

  verbessern verbessert verbesserte verbesserung verbesserungen besser bessere besseren effizient effiziente effizienter
  effizienz effektiv effektiver effektivität gut gute guten optimieren optimiert optimierung ziel ziele zielen zweck
  ermöglichen ermöglicht erreichen erreicht sicherstellen gewährleisten nutzen nutzt nutzung erhöhen erhöht erhöhung
  steigern steigert steigerung senken senkt senkung reduzieren reduziert reduzierung reduktion verringern verringert
  verringerung mindern abbauen vermindern deutlich erheblich wesentlich spürbar verschiedene verschiedenen`);

/** German words that tell little, because every organisation has them. */
export const GERMAN_WEAK_WORDS: ReadonlySet<string> = setOf(`
  abteilung abteilungen analyse analysen analysieren anteil anwender arbeit arbeiten aufgabe aufgaben automatisch
  automatische automatischen automatisieren automatisiert automatisierung bearbeiten bearbeitet bearbeitung behörde benötigen
  benötigt bereich bereiche bestimmte betrieb braucht daten dauer dauern dauert dienst dienste erkennen erkennung fachbereich
  fachbereiche fall fälle fallen firma große großen hilfe hilft hoch hohe hohen information informationen initiative jahr
  kommen kommt komplex kritisch kunde kunden leistung leisten leute liste management mensch menschen minuten mitarbeiter mitarbeitende
  mitarbeitenden monat monate monatelang neu neue neuen nötig notwendig organisation person personal plattform problem
  probleme projekt projekte prozess prozesse prozessen quote rate relevant ressourcen ergebnis ergebnisse schnell schneller
  stelle stellen stunden stundenlang system systeme systemen tag tage tagelang team teams unternehmen unterstützen
  unterstützt unterstützung verarbeiten verarbeitet verarbeitung vorgang vorgänge werkzeug wichtig wichtige woche wochen
  wochenlang zeit zeiten zahl`);

/** Names of the technology whose words mean something by themselves, taken out before a text's words are looked at. */
export const GERMAN_TECHNOLOGY_NAMES =
  /(?<!\p{L})(?:künstlich(?:e|er|en) intelligenz|kuenstlich(?:e|er|en) intelligenz|maschinell(?:es|en|em) lernens?|neuronale[nr]? netz(?:e|en|werke|werken)?|große[ns]? sprachmodell(?:e|en|s)?|sprachmodell(?:e|en|s)?|machine learning|natural language processing|deep learning)(?!\p{L})/giu;
