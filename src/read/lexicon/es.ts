import { type Glossary, glossaryOf } from '../gloss/glossary.ts'
import { times } from './es-time.ts'
import { cardinalLines, ordinalLines } from './patterns.ts'

/** The forms of a regular verb in -ar: "estrena", "estrenará", "estrenó", "estrenado". */
function ar(stem: string, base: string, third: string, past: string, ing: string): string {
  return `${stem}(a|an) = ${third}
${stem}(ar|e|en) = ${base}
${stem}(ará|arán) = will ${base}
${stem}(aría|arían) = could ${base}
${stem}(ó|aron|ado|ada|ados|adas) = ${past}
${stem}ando = ${ing}
(va|van) a ${stem}ar = will ${base}
(podría|podrían) ${stem}(ar|arse) = could ${base}
${stem}arse = ${base}`
}

const seasons = (): string => `
temporadas = seasons @thing
temporada = season @thing
# (ª|a|era|da|ra|ta) temporada = season #
temporada final, última temporada = final season
(la|una|su) última temporada = the final season
temporada anterior = previous season
nueva temporada, próxima temporada = new season
entrega = installment
parte # = part #
${ordinalLines(
  'primera|primer segunda|segundo tercera|tercer|tercero cuarta|cuarto quinta|quinto sexta|sexto séptima|séptimo octava|octavo novena|noveno décima|décimo',
  `
X temporada = X season
no tendrá (una|) X temporada, no habrá (una|) X temporada = there will be no X season
tendrá (una|su|) X temporada = will be renewed for a X season
habrá (una|) X temporada = there will be a X season
contará con (una|) X temporada = will be renewed for a X season
(renovada|renovado) por (una|) X temporada = renewed for a X season
X parte = X part
X = X`,
)}
no tendrá (temporada #|# temporada) = there will be no season #
tendrá temporada # = will be renewed for season #
${cardinalLines('uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce', 'X episodios, X capítulos = X episodes\nX temporadas = X seasons\nX meses = X months\nX años = X years')}
dos = two
tres = three
cuatro = four
cinco = five
seis = six
siete = seven
ocho = eight
nueve = nine
diez = ten
una sola temporada = one season
(los|) (# primeros|primeros #) (episodios|capítulos) = the first # episodes
(los|) dos primeros (episodios|capítulos) = the first two episodes
nuevos (episodios|capítulos) = new episodes
episodios, capítulos = episodes
episodio, capítulo = episode
(serie|ficción) = series @thing
series = shows
(película|filme|cinta|largometraje) de = film by
película, filme, cinta, largometraje = film @thing
películas = films
drama = drama
comedia = comedy
thriller = thriller
miniserie = miniseries
documental = documentary
secuela, continuación = sequel
precuela = prequel
adaptación = adaptation
franquicia = franchise
(primer|) tráiler oficial = official trailer
tráiler, avance, adelanto = trailer
teaser = teaser
reparto, elenco = cast
`

const verbs = (): string => `
${ar('estren', 'premiere', 'premieres', 'premiered', 'premiering')}
${ar('lleg', 'arrive', 'arrives', 'arrived', 'arriving')}
${ar('aterriz', 'premiere', 'premieres', 'premiered', 'premiering')}
${ar('desembarc', 'premiere', 'premieres', 'premiered', 'premiering')}
${ar('debut', 'debut', 'debuts', 'debuted', 'debuting')}
${ar('lanz', 'release', 'releases', 'released', 'releasing')}
${ar('public', 'release', 'releases', 'released', 'releasing')}
cines, salas = theaters
contaba con, cuenta con, constaba de, consta de = has
contará con, constará de, tendrá = will have
estreno, lanzamiento, debut = premiere
estrenos = premieres
fecha de (estreno|lanzamiento) = release date
fecha = date
(verá la luz|llegará a las pantallas|llegará a los cines) = will premiere
vio la luz = premiered
lleg(ue|uen) = arrive
(volverá|volverán) a (encabezar|liderar|protagonizar) (el reparto|la serie|) = will return
(vuelve|vuelven|volverá|volverán) a = -
regreso, vuelta = return
pone fecha (a|al) = sets the date of
vuelve, vuelven, regresa, regresan = returns
volverá, volverán, regresará, regresarán = will return
volvió, regresó, regresaron = returned
volver, regresar = return
(podría|podrían) (volver|regresar) = could return
(se emite|se emiten) = airs
(se emitirá|se emitirán) = will air
emit(ió|ieron|ido|ida) = aired
(se emitió|se emitieron) = aired
emitir = air
(se podrá ver|podrá verse|estará disponible|estarán disponibles) = will be available
está disponible, están disponibles = is available
(ya|) disponible(|s) desde (el|) = available since
(ya disponible|disponible) = available
prevista, previsto, previstas, previstos, programada, programado = scheduled
prevé, prevén, planea, planean, espera, esperan = expects
tiene previsto su estreno = is scheduled to premiere
(estaba|estaban) (previsto|prevista|programado|programada) (que se estrenara|su estreno|que llegara|para) = was scheduled to premiere
(se espera|se prevé|se calcula) que = it is expected that
según lo previsto = as planned
tuvo lugar = took place
(salió|ha salido) a la luz = was released
${ar('renov', 'renew', 'renews', 'renewed', 'renewing')}
renuev(a|an) = renews
(da|dio|ha dado) luz verde a = greenlit
recib(e|ió) luz verde = was greenlit
luz verde = green light
renovación = renewal
${ar('cancel', 'cancel', 'cancels', 'cancelled', 'cancelling')}
cancelación = cancellation
(ha decidido|decidió|decide) no renovar = has cancelled
ha decidido (cancelar|poner fin a) = has cancelled
encarg(a|ó|ado|ada) = ordered
(será|es) la última = is the last
(llega|llegará) a su fin = will end
llegó a su fin = ended
(termina|concluye|finaliza) = ends
(terminará|concluirá|finalizará) = will end
(terminó|concluyó|finalizó|acabó) = ended
(terminado|concluido|finalizado) = wrapped
${ar('rod', 'film', 'films', 'filmed', 'filming')}
${ar('grab', 'film', 'films', 'filmed', 'filming')}
rueda, ruedan = films
rodaje, grabaciones, filmación, filmaciones, grabación = filming
(comenz|empez|inici|arranc)(ó|aron|ado|ada) = began
(comienza|comienzan|empieza|empiezan|inicia|inician|arranca|arrancan) = begins
(comenz|empez|inici|arranc)(ará|arán) = will begin
(comenz|empez|inici|arranc)(ar) = begin
(comenzará|empezará|iniciará|arrancará|comenzarán|empezarán) a (rodarse|grabarse|rodar|grabar) = will begin filming
(comenzó|empezó|comenzaron|empezaron) a (rodarse|grabarse|rodar|grabar) = began filming
(podría|podrían) (comenzar|empezar|iniciar|arrancar|iniciarse) = could begin
(el rodaje|las grabaciones|la filmación|la producción) (terminó|concluyó|finalizó|acabó|terminaron|concluyeron|finalizaron) = filming wrapped
(ha|han) (terminado|concluido|finalizado|acabado) (el rodaje|de rodar|las grabaciones|la filmación) = has wrapped filming
(terminó|concluyó|finalizó|acabó) (el rodaje|de rodar|las grabaciones|la filmación) = wrapped filming
(terminará|concluirá|finalizará) (el rodaje|las grabaciones) = will wrap filming
(terminarán|concluirán|finalizarán|terminará|concluirá|finalizará) = will wrap
posproducción, postproducción = post-production
producción = production
guion, guión, guiones = script
(se|) (retras|aplaz)(a|an|ó|aron|ará|arán|ado|ada) (hasta|a|para) = was delayed to
(se|) (retras|aplaz)(a|an|ó|aron|ará|arán|ado|ada) al = was delayed to the
(se|) (retras|aplaz)(a|an) = was delayed
${ar('retras', 'delay', 'delays', 'delayed', 'delaying')}
${ar('aplaz', 'delay', 'delays', 'delayed', 'delaying')}
(pospuesta|pospuesto|postergada|postergado) = postponed
retrasarl(a|o) = delay it
retraso, aplazamiento = delay
huelga, huelgas = strikes
pandemia = pandemic
debido a, a causa de, por culpa de = because of
`

const people = (): string => `
(protagonizada|protagonizado|encabezada|encabezado) por = starring
protagoniza, protagonizan = stars
(sigue|siguen|seguirá|seguirán) protagonizando = star in
protagonizará, protagonizarán = will star in
protagonizó, protagonizaron = starred in
protagonista, protagonistas = lead
interpreta a, interpretan a, encarna a, da vida a, dan vida a, encarnan a = plays
interpreta, interpretan, encarna = plays
(interpretará|interpretarán|encarnará|dará vida|darán vida) a = will play
interpretó a, encarnó a, dio vida a = played
interpretada por, interpretado por = played by
(para|) dar vida a = to play
(dará vida|da vida) al = plays the
para interpretar a = to play
(en el papel de|como) = as
(el|su) papel de = the role of
(repite|repetirá|retoma|retomará|volverá a interpretar|recupera|recuperará) (su|el) papel (de|como) = will reprise her role as
(repiten|repetirán|retoman|retomarán|recuperan|recuperarán) sus papeles (de|como) = will reprise their roles as
(repiten|repetirán|retoman|retomarán) sus papeles = will reprise their roles
papel, personaje = role
se (une|unen|suma|suman|incorpora|incorporan) (al|a el) (reparto|elenco) = joins the cast
se (unirá|unirán|sumará|sumarán|incorporará|incorporarán) al (reparto|elenco) = will join the cast
se (unió|sumó|incorporó|unieron) al (reparto|elenco) = joined the cast
se une a, se suma a, se une al, se suma al = joins
(encabezan|encabeza|lideran|lidera) el (reparto|elenco) = lead the cast
al (que|cual) se (suma|suman|une|unen|incorpora|incorporan) = joined by
a (los|las|la) que se (suma|suman|une|unen) = joined by
(completan|completa) el (reparto|elenco) = round out the cast
(deja|abandona) la serie = leaves the show
(dejará|abandonará) la serie = will leave the show
(dejó|abandonó|ha dejado|ha abandonado) la serie = left the show
actor, actriz = actor @role
actores, actrices = actors
actriz = actress @role
(el|la|) (director|directora|cineasta|realizador|realizadora) = director @role
(el|la|) (creador|creadora) = creator @role
(el|la|) (guionista) = writer @role
guionistas = writers
(el|la|) (productor|productora) (ejecutivo|ejecutiva) = executive producer @role
(el|la|) showrunner = showrunner @role
(el|la|) autor, (el|la|) autora, (el|la|) escritor, (el|la|) escritora = author @role
dirigida por, dirigido por, dirigidos por = directed by
^ dirigen, ^ dirige = directed by
^ (protagoniza|protagonizan) (la cinta|la serie|la película|la ficción|el filme) = starring
(el|) (guion|guión) (corre a cargo|es obra|lleva la firma) de = written by
dirige, dirigen = directs
dirigirá, dirigirán = will direct
dirigió = directed
escrita por, escrito por, con guion de, con guión de = written by
creada por, creado por = created by
producida por = produced by
escribe, escribió = wrote
basada en, basado en, inspirada en = based on
(la|) novela = novel
homónima, homónimo = of the same name
(el|) libro = book
(el|) cómic = comic
(el|) videojuego = video game
(el|) manga = manga
(el|) webtoon = webtoon
`

const small = (): string => `
ha = has
han, hemos = have
había, habían = had
sido, estado = been
fue = was
fueron, eran, estaban = were
era, estaba = was
será, serán, estará, estarán = will be
es posible = could
ver = see
(quiere|significa) decir, significa = means
no (quiere decir|significa) = does not mean
es, está, esté, sea = is
son, están, estén, sean = are
ser, estar = be
(podría|podrían) (ser|estar) = could be
podría, podrían, puede, pueden = could
debería, deberían = should
quizás, quizá, tal vez, posiblemente, probablemente = perhaps
parece que = perhaps
rumor, rumores = rumors
ojalá, con suerte = hopefully
esperamos que, los fans esperan que, los seguidores esperan que = fans hope that
por ahora, por el momento, de momento = -
no (se|) ha = has not
no (se|) han = have not
no = not
nunca = never
ni = nor
aún no, todavía no = not yet
aún, todavía = yet
no hay (fecha de estreno|fecha) (confirmada|oficial|) = there is no release date yet
no tiene (fecha de estreno|fecha) (confirmada|oficial|) = has no release date yet
(aún|todavía) no hay (fecha de estreno|fecha) (confirmada|oficial|) = there is no release date yet
(aún|todavía) no tiene (fecha de estreno|fecha) (confirmada|oficial|) = has no release date yet
sin fecha de estreno = no release date yet
(no se ha anunciado|aún no se ha anunciado|todavía no se ha anunciado) (la|una|) fecha de estreno = no release date has been announced
(no|aún no|todavía no) ha sido (renovada|renovado) = has not been renewed yet
oficialmente, de forma oficial = officially
oficial = official
confirma, confirman = confirms
confirmó, confirmaron, confirmada, confirmado = confirmed
confirmará = will confirm
anuncia, anuncian = announces
anunció, anunciaron, anunciada, anunciado = announced
revela = reveals
reveló, desveló, desvelado, revelado = revealed
dijo, afirmó, aseguró, explicó, declaró = said
dice, asegura, afirma = says
contó = told
(adelantó|avanzó|adelantado|avanzado|señaló|apuntó|comentó) = said
(ha|han) (adelantado|avanzado|señalado|apuntado|comentado) = has said
según (informó|informa|publicó|publica|adelantó|adelanta|recoge|cuenta) = according to
según = according to
(ha|han) (dicho|asegurado|declarado) = has said
fuentes = sources
filtración, filtraciones = leak
filtrado, filtró = leaked
medio, medios = media
inicialmente, originalmente = originally
a través de = via
(la|) plataforma = platform
(la|) cadena = network
(el|) canal = channel
(el|) estudio = studio
que = that
y, e = and
o, u = or
pero = but
aunque = although
mientras = while
si = if
porque = because
cuando = when
de = of
del = of the
a = to
al = to the
en = in
por = by
para = for
con = with
sin = without
sobre = about
como = as
el, la, los, las = the
unos, unas = about
un, una = a
su, sus = its
este, esta, estos, estas = this
se, lo, le, les, ya, también, más = -
quien, quienes = who
él = he
ella = she
ellos = they
nuevo, nueva, nuevos, nuevas = new
próxima, próximo = next
último, última = last
final = final
todos, todas = all
millones = million
espectadores = viewers
países = countries
fans, seguidores = fans
`

/** The Spanish words of the field. */
export const spanish = (): Glossary =>
  glossaryOf('es', { spaced: true }, times(), seasons(), verbs(), people(), small())
