import { type Glossary, glossaryOf } from '../gloss/glossary.ts'
import { times } from './de-time.ts'
import { cardinalLines, ordinalLines } from './patterns.ts'

const seasons = (): string => `
Staffeln = seasons @thing
Staffel = season @thing
# . Staffel = season # @thing
(einer|eine) (einzigen|einzige|) Staffel = one season @thing
(der|die|die|einer|eine|) (letzten|letzte|finalen|finale) Staffel = the final season @thing
(die|der|eine|einer|) (neue|neuen|nächste|nächsten) Staffel = the new season @thing
Teil # = part #
${ordinalLines(
  'erste|ersten|erster|erstes zweite|zweiten|zweiter|zweites dritte|dritten|dritter|drittes vierte|vierten|vierter fünfte|fünften|fünfter sechste|sechsten|sechster siebte|siebten achte|achten neunte|neunten zehnte|zehnten',
  `
X Staffel = X season @thing
ob es eine X Staffel (geben wird|gibt) = whether there will be a X season
(es wird keine|es gibt keine|wird es keine|gibt es keine) X Staffel (geben|) = there will be no X season
(bekommt|erhält|geht in) (eine|die) X Staffel = will be renewed for a X season
(um|für) eine X Staffel verlängert = renewed for a X season @inf
X Teil = X part
X = X`,
)}
(es wird keine|es gibt keine|wird es keine|gibt es keine) Staffel # (geben|) = there will be no season #
(um|für) Staffel # verlängert = renewed for season # @inf
(bekommt|erhält) Staffel # = will be renewed for season #
${cardinalLines('ein|eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 'X (Folgen|Episoden) = X episodes\nX Staffeln = X seasons\nX Monate = X months\nX Monaten = X months\nX Jahre = X years')}
zwei = two
drei = three
vier = four
fünf = five
sechs = six
sieben = seven
acht = eight
neun = nine
zehn = ten
Folgen, Episoden = episodes
Folge, Episode = episode
Serie = series @thing
Serien = shows
Kinos, Kino = theaters
Filmes, Films = film @thing
Film, Kinofilm, Spielfilm = film @thing
Filme = films
Drama, Dramaserie = drama
Komödie = comedy
Thriller = thriller
Miniserie = miniseries
Dokumentation, Doku = documentary
Fortsetzung = sequel
Trailer = trailer
Teaser = teaser
Besetzung, Cast, Ensemble = cast
Verfilmung, Adaption = adaptation
`

const verbs = (): string => `
(wurde|wurden|ist|sind) (noch|bislang|bisher) nichts (angekündigt|bekannt|bekanntgegeben|bestätigt) = has not been announced yet
(ist|sind) (noch|bislang|bisher) nicht (bestätigt|bekannt|angekündigt|offiziell) = has not been announced yet
(geht|gehen) … ende = ends
geben wird, gibt es = is coming
an den Start gehen, auf Sendung gehen = premiere @inf
(an den Start|auf Sendung) = premieres
startet, anläuft, erscheint, läuft an = premieres
(feiert|feiern) (seine|ihre|) Premiere = premieres
feierte (seine|ihre|) Premiere = premiered
Premiere, Kinostart, Serienstart, Start, Veröffentlichung, Erstausstrahlung = premiere
(steht|stehen) (noch|bislang|) nicht fest = is still unknown
Starttermin, Veröffentlichungsdatum, Startdatum, Erscheinungstermin = release date
Termin = date
erscheinen, starten, anlaufen = premiere @inf
startete, erschien = premiered
erschienen, gestartet, angelaufen = premiered @inf
veröffentlicht, ausgestrahlt, gezeigt = released @inf
veröffentlichen, ausstrahlen, zeigen = release @inf
(veröffentlicht|ausgestrahlt|gezeigt) werden = be released @inf
(veröffentlichte|zeigte) = released
kehrt … zurück = returns
kehren … zurück = return
kehrte … zurück = returned
kehrten … zurück = returned
kommt = comes @aux
kommen = come @inf
in die Kinos, ins Kino = to theaters
läuft … an = premieres
lief … an = premiered
setzt … ab = cancels
setzte … ab = cancelled
stellt … ein = cancels
kündigt … an = announces
kündigte … an = announced
gibt … bekannt = announces
gab … bekannt = announced
gaben … bekannt = announced
teilt … mit = announces
teilte … mit = announced
steigt … aus = leaves the show
stieg … aus = left the show
lief, liefen = aired
läuft, laufen = airs
zurückkehren = return @inf
zurückgekehrt = returned @inf
zurückkehrt = returns @inf
verfügbar, abrufbar = available @inf
verschiebt sich = is delayed
verzögert sich = is delayed
produziert = produced @inf
geschrieben = written @inf
zu sehen sein = be available @inf
zu sehen = -
geplant, angesetzt, vorgesehen = scheduled @inf
erwartet = expected @inf
verlängert = renewed @inf
verlängert (|die|das) = renewed
verlängert werden = be renewed @inf
verlängern = renew @inf
Verlängerung = renewal
bestellt = ordered @inf
grünes Licht (für|) = greenlit
abgesetzt, eingestellt = cancelled @inf
(abgesetzt|eingestellt) werden = be cancelled @inf
Absetzung = cancellation
anlief, angelaufen = premiered
endeten, endete = ended
endet = ends
enden = end @inf
(ist|wird) die letzte = is the last
(die|den|der|) Dreharbeiten, Dreh, (die|) Aufnahmen = filming
gedreht = filmed @inf
gedreht werden = be filmed @inf
drehen = film @inf
dreht = films
beginnt = begins
begannen, begann = began
(beginnen|starten) (die|) Dreharbeiten = begins filming
begonnen = begun @inf
beginnen = begin @inf
(sind|ist) (bereits|) (abgeschlossen|beendet) = has wrapped
abgeschlossen, beendet = wrapped @inf
abgeschlossen sein = be wrapped @inf
Postproduktion, Nachbearbeitung = post-production
Produktion = production
in Produktion = in production
Drehbuch, Drehbücher = script
verschoben = delayed @inf
(verschoben|verzögert) werden = be delayed @inf
verschiebt = delays
verschieben = delay @inf
verzögert = delayed @inf
Verzögerung, Verschiebung = delay
Streik, Streiks = strikes
Pandemie = pandemic
wegen (des|der|) = because of
aufgrund (des|der|) = because of
`

const people = (): string => `
(spielt|verkörpert|mimt) = plays
(spielen|verkörpern) = play @inf
(spielte|verkörperte) = played
(gespielt|verkörpert) (|wird) von = played by
(übernimmt|übernehmen) (die|eine) Rolle (der|des|von) = plays
(die|der|) Rolle (der|des|von) = the role of
Rolle, Figur = role
in der Rolle (der|des|von), als = as
in den Hauptrollen, in der Hauptrolle, in den Hauptrollen sind = starring
(in den Hauptrollen|in der Hauptrolle) (spielen|sind|ist|spielt) = starring
(die Hauptrollen spielen|die Hauptrolle spielt|Hauptrollen spielen) = starring
(neu|) (zum|zur) (Cast|Besetzung|Ensemble) (gestoßen|hinzugestoßen) (sind|ist) = joining the cast are
(neu|) (zum|zur) (Cast|Besetzung|Ensemble) (gestoßen|hinzugestoßen) = joined the cast @inf
(neu|) mit dabei (sind|ist) = joining the cast are
(die|der) die Rolle (der|des|von) = who play the role of
schlüpft (erneut|wieder) in die Rolle (der|des|von) = reprises her role as
neu (zum|zur|im) (Cast|Besetzung|Ensemble) (stoßen|stößt|sind|ist|gehören|gehört) = new to the cast are
neu dabei (sind|ist) = new to the cast are
(stößt|stoßen) (zum|zur) (Cast|Besetzung|Ensemble) = joins the cast
(stößt|stoßen) (zum|zur) (Cast|Besetzung|Ensemble) (von|der|des) = joins the cast of
(ist|sind) neu dabei = joins the cast
(verlässt|verlassen) die Serie = leaves the show
steigt aus = leaves the show
(hat|haben) die Serie verlassen = left the show
Schauspieler = actor @role
Schauspielerin = actress @role
Schauspieler und = actor and
Hauptdarsteller, Hauptdarstellerin = lead actor @role
in die Rolle (der|des|von) = play @inf
schlüpfen, schlüpft = -
vor der Kamera (stehen|standen|steht|stand) = starring
Regisseur, Regisseurin = director @role
Regie führt, Regie führte, Regie führen, Regie führten = directed by
Regie = direction
Schöpfer, Schöpferin, Serienschöpfer, Serienschöpferin = creator @role
Drehbuchautor, Drehbuchautorin, Autor, Autorin = writer @role
(das Drehbuch|Drehbuch) (stammt|schrieb|ist) (erneut|wieder|) von = written by
das Drehbuch schrieb, das Drehbuch schrieben = written by
Kommissar, Kommissarin, Ermittler, Ermittlerin, Anwalt, Anwältin, Arzt, Ärztin, Detektiv, Detektivin = -
Showrunner, Showrunnerin = showrunner @role
(Produzent|Produzentin) ist = produced by
Produzent, Produzentin = producer @role
(inszeniert|inszeniert wird) von = directed by
inszeniert = directed @inf
geschrieben von = written by
(basiert|beruht|basieren) auf = is based on
Romanen, Romane, Romanreihe = novels
(Roman|Romans|Romanvorlage) = novel
(Buch|Buches) = book
(Comic|Comics) = comic
Videospiel = video game
Manga = manga
Webtoon = webtoon
gleichnamigen = -
`

const small = (): string => `
wird, werden = will @aux
wurde, wurden = was @aux
soll, sollen = is expected to @aux
könnte, könnten, dürfte, dürften = could @aux
kann, können = can @aux
ist = is @aux
sind = are @aux
(wieder|erneut|auch|) (mit|) dabei = back
nicht mehr dabei = not back
war, waren = was @aux
hat = has @aux
haben = have @aux
hatte, hatten = had
worden = been @inf
verlängert worden = been renewed @inf
abgesetzt worden = been cancelled @inf
sein = be
nicht = not
noch nicht = not yet
nie = never
kein, keine, keinen, keiner = no
weder = neither
noch (kein|keinen) (Starttermin|Termin) = no release date yet
(einen|) (Starttermin|Startdatum|Veröffentlichungsdatum) gibt es noch nicht = there is no release date yet
gibt es (noch|bislang|bisher|) (keinen|kein) (offiziellen|offizielles|genauen|) (Starttermin|Startdatum|Termin|Veröffentlichungsdatum) = there is no release date yet
es gibt (noch|bislang|bisher|) (keinen|kein) (offiziellen|offizielles|genauen|) (Starttermin|Startdatum|Termin|Veröffentlichungsdatum) = there is no release date yet
ist noch (nicht bekannt|unklar|offen|ungewiss) = is not yet known
erneut, wieder, dagegen, nur, mehr, jedoch, allerdings, außerdem, voraussichtlich = -
ursprünglich = originally
statt = instead of
ob = whether
wann (genau|) = when
noch = still
offiziell, offizielle = officially
bestätigt = confirmed @inf
bestätigte, bestätigten, bestätigt hat = confirmed
angekündigt, bekannt gegeben, bekanntgegeben, mitgeteilt = announced @inf
mitteilt, mitteilte = said
sagte, sagt, erklärte, erklärt, verriet = said
laut, nach Angaben von = according to
wie berichtet = reported
berichtet, berichteten, berichtete = reported
angeblich, Gerüchten zufolge = rumored
Gerüchte = rumors
vielleicht, möglicherweise, wohl, wahrscheinlich, vermutlich = perhaps
hoffentlich = hopefully
hoffen = hope
Fans hoffen = fans hope
Quellen = sources
Sender = network
Streamingdienst, Streaminganbieter, Plattform = platform
Studio = studio
dass = that @clause
und = and
oder = or
aber, doch = but @clause
wenn, falls = if @clause
weil, denn = because @clause
während = while @clause
obwohl = although @clause
von, vom = of
des = of the
der, die, das, den, dem = the
ein, eine, einer, eines, einem, einen = a
im, in = in
am = on
auf, bei = on
auf # = to # @time
auf den # . = to #
zu, zum, zur = for
für = for
mit = with
ohne = without
über = about
aus = from
durch = by
seine, seiner, ihre, ihrer, ihr = its
diese, dieser, dieses, diesem = this
es, sich, auch, bereits, schon, dort, da, nun, damit, erst = -
sie = they
er = he
wir = we
neue, neuen, neuer, neues = new
letzte, letzten = last
nächste, nächsten = next
finale, finalen = final
alle = all
Millionen = million
Zuschauer = viewers
Ländern, Länder = countries
Fans = fans
`

/** Last parts of compounds: "Krimiserie", "Kinofilm". */
const HEADS =
  'serie serien film films staffel folgen roman romane drehbuchautor hauptdarstellerin hauptdarsteller'.split(' ')

/** The German words of the field. */
export const german = (): Glossary =>
  glossaryOf(
    'de',
    { spaced: true, nounsHaveCapitals: true, heads: HEADS },
    times(),
    seasons(),
    verbs(),
    people(),
    small(),
  )
