import { PLATFORMS } from '../lexicon/platforms.ts'

/** Small words inside titles, between words with capitals. */
const SMALL = 'of|the|and|in|to|a|on|for|de|del|du|des|la|le|les|el|los|las|y|et|à|di|yang|dan'
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’-]*`
const TITLE = String.raw`(?<![\p{L}\p{N}])(?<title>${WORD}(?: (?:(?:${SMALL}) ){0,2}${WORD}){0,6})`
const LANDS = 'Korea|Jepang|Cina|Tiongkok|Thailand|Turki|Indonesia|Hollywood'
/** "Drama Korea X": the kind of work that stands before its title with a capital at the head of a line. */
const KIND = new RegExp(`^(?:Serial|Drama|Film|Drakor|Sinetron|Seri|Serie|Série)(?: (?:${LANDS}))* `)
/** So many titles without marks are kept of a text; a bound for texts that are nothing but titles. */
const MOST = 50

/** What stands before a title without marks: the kind of work, or its season; and what follows one. */
const PLACES: Readonly<Record<string, readonly RegExp[]>> = {
  es: [
    new RegExp(`\\b(?:serie|ficción|miniserie|telenovela|película|saga) ${TITLE}`, 'gu'),
    new RegExp(`\\btemporada (?:\\d{1,2} )?de ${TITLE}`, 'gu'),
    new RegExp(`${TITLE},? temporada \\d`, 'gu'),
  ],
  fr: [
    new RegExp(`\\b(?:série|mini-série|film|saga) ${TITLE}`, 'gu'),
    new RegExp(`\\bsaison (?:\\d{1,2} )?(?:de |d[’'])${TITLE}`, 'gu'),
    new RegExp(`${TITLE}(?: ?[:,-])? (?:la )?\\(?saison \\d`, 'gu'),
  ],
  id: [
    new RegExp(
      `\\b(?:[Ss]erial|[Dd]rama|[Ff]ilm|[Dd]rakor|[Ss]inetron|[Ss]eri)(?: (?:${LANDS}|orisinal|original|animasi|Netflix|terbaru))* ${TITLE}`,
      'gu',
    ),
    new RegExp(`\\b(?:[Ss]eason|[Mm]usim) (?:\\d{1,2}|kedua|ketiga|keempat|kelima|terbaru|baru) ${TITLE}`, 'gu'),
    new RegExp(`${TITLE} (?:season|musim) (?:\\d|kedua|ketiga|keempat)`, 'gu'),
  ],
  de: [new RegExp(`\\bStaffel (?:\\d{1,2} )?von ${TITLE}`, 'gu'), new RegExp(`${TITLE}[,:]? Staffel \\d`, 'gu')],
}

/**
 * The titles that a text has without quotation marks, where the words around tell that they are titles: "la serie X", "saison 3 de X",
 * "X, Staffel 2". Only languages with spaces between their words have such places. Linear in the text.
 *
 * @example unmarkedIn('La saison 3 de Lac Noir arrive.', 'fr') // ['Lac Noir']
 */
export function unmarkedIn(text: string, language: string): string[] {
  const out = new Set<string>()
  for (const place of PLACES[language] ?? [])
    for (const found of text.matchAll(place)) {
      const title = found.groups!.title!.replace(KIND, '')
      if (!isPlatform(title) && title.length > 2) out.add(title)
      if (out.size === MOST) break
    }
  return [...out]
}

const platforms = new Set(PLATFORMS)

/** "La serie Netflix": whose it is, not what it is called. */
function isPlatform(title: string): boolean {
  const [first, second] = title.split(' ')
  return platforms.has(first!) || platforms.has(`${first} ${second}`)
}
