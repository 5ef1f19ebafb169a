import { type Glossary, glossaryOf } from '../gloss/glossary.ts'
import { times } from './fr-time.ts'
import { cardinalLines, ordinalLines } from './patterns.ts'

/** The forms of a regular verb in -er: "tourne", "tournera", "tourné". */
function er(stem: string, base: string, third: string, past: string): string {
  return `${stem}(e|ent) = ${third}
${stem}er = ${base}
${stem}(era|eront) = will ${base}
${stem}(erait|eraient) = could ${base}
(va|vont) ${stem}er = will ${base}
(devrait|devraient) ${stem}er = is expected to ${base}
(pourrait|pourraient) ${stem}er = could ${base}
${stem}(é|ée|és|ées) = ${past}
(est|sont) ${stem}(é|ée|és|ées) = was ${past}
être ${stem}(é|ée|és|ées) = be ${past}`
}

const seasons = (): string => `
saisons = seasons @thing
saison = season @thing
# (e|ème|eme|ère|re|de|nde) saison = season #
(dernière saison|ultime saison|saison finale) = final season
(la|une|sa) (dernière|ultime) saison = the final season
nouvelle saison, prochaine saison = new season
volet = installment
partie # = part #
${ordinalLines(
  'première|premier deuxième|seconde|second troisième quatrième cinquième sixième septième huitième neuvième dixième',
  `
X saison = X season
(aura droit à|aura|obtient|décroche) (une|sa) X saison = will be renewed for a X season
n ' aura pas de X saison, il n ' y aura pas de X saison = there will be no X season
(renouvelée|renouvelé|reconduite|prolongée) pour une X saison = renewed for a X season
X partie = X part
X = X`,
)}
aucune décision n ' a été prise (concernant|sur|pour|quant à) = no decision has been made about
(n ' aura pas de|il n ' y aura pas de) saison # = there will be no season #
(aura droit à|aura) une saison # = will be renewed for season #
${cardinalLines('un deux trois quatre cinq six sept huit neuf dix onze douze', 'X épisodes par (soirée|semaine|soir|jour) = weekly\nX épisodes = X episodes\nX saisons = X seasons\nX mois = X months\nX ans = X years')}
deux = two
trois = three
quatre = four
cinq = five
huit = eight
épisodes = episodes
épisode = episode
série = series @thing
séries = shows
(film|long-métrage) de = film by
film, long-métrage = film @thing
films = films
drame = drama
comédie = comedy
thriller = thriller
mini-série = miniseries
documentaire = documentary
suite = sequel
préquel = prequel
bande-annonce, bandes-annonces, bande annonce = trailer
teaser = teaser
casting, distribution = cast
`

const verbs = (): string => `
${er('débarqu', 'arrive', 'arrives', 'arrived')}
${er('arriv', 'arrive', 'arrives', 'arrived')}
${er('diffus', 'air', 'airs', 'aired')}
${er('lanc', 'release', 'releases', 'released')}
(a|ont) été dévoilé(|e|s|es) = was released
${er('dévoil', 'reveal', 'reveals', 'revealed')}
(sort|sortent|paraît) = premieres
(sortira|sortiront|paraîtra) = will premiere
(sorti|sortie|sortis|sorties) en salles = released in theaters
(est|sont) (sorti|sortie|sortis|sorties) = premiered
(sorti|sorties) = released
sortie, lancement, diffusion = release
date de (sortie|diffusion) = release date
date = date
sortir = premiere
(devrait|devraient) sortir = is expected to premiere
(pourrait|pourraient) sortir = could premiere
(verra le jour|fera ses débuts) = will premiere
(a été|est) mise en ligne, mis en ligne = released
mis(e|es|) en ligne = released
au cinéma, en salles = in theaters
(est|sont|) (maintenant|désormais|) annoncé(|e|s|es) pour = is scheduled for
(est|sont) attend(u|ue|us|ues) = is expected
attend(u|ue|us|ues) = expected
(est|sont) prév(u|ue|us|ues) = is scheduled
prév(u|ue|us|ues) = scheduled
(sera|seront) disponible(|s) = will be available
(est|sont) disponible(|s) = is available
disponible(|s) = available
(revient|reviennent) = returns
(reviendra|reviendront|fera son retour) = will return
(devrait|devraient) revenir = is expected to return
(pourrait|pourraient) revenir = could return
(est|sont) reven(u|ue|us|ues) = returned
(sera|seront|serait|seraient) (absolument|bien|également|) de retour = will return
de retour = back
${er('renouvel', 'renew', 'renews', 'renewed')}
renouvelle, reconduit, prolonge = renews
renouvellera = will renew
renouvellement, reconduction = renewal
(commandé|commandée) = ordered
commande = orders
(a donné son|donne son|a donné le) feu vert à = greenlit
feu vert = green light
${er('annul', 'cancel', 'cancels', 'cancelled')}
annulation = cancellation
a (décidé|choisi) de ne pas renouveler = has cancelled
au bout (de|d ') = after
(sera|est) la dernière = is the last
(prendra fin|s ' achèvera|se terminera) = will end
(a pris fin|s ' est achevée|s ' est terminée) = ended
${er('tourn', 'film', 'films', 'filmed')}
tournage, tournages = filming
(a|ont) (débuté|commencé|démarré) = began
(débute|débutent|commence|commencent|démarre|démarrent) = begins
(débutera|débuteront|commencera|commenceront|démarrera|démarreront) = will begin
(devrait|devraient) (débuter|commencer|démarrer) = is expected to begin
(pourrait|pourraient) (débuter|commencer|démarrer) = could begin
(devait|devaient) (initialement|à l ' origine|) (se terminer|s ' achever|prendre fin) = was originally scheduled to wrap
(devait|devaient) (initialement|à l ' origine|) = was originally scheduled to
se terminer = wrap
(doit|doivent) s ' achever = is expected to wrap
(doit|doivent) = is expected to
s ' achever = wrap
le tournage (est terminé|s ' est terminé|s ' est achevé|est achevé) = filming wrapped
(est terminé|s ' est terminé|s ' est achevé|est achevé) = has wrapped
(s ' achèvera|se terminera) = will wrap
post-production, postproduction = post-production
en production = in production
production = production
scénario, scénarios = script
(est|sont|a été|ont été|) (repouss|report|décal)(é|ée|és|ées) (au|à|en|pour) = was delayed to
${er('report', 'postpone', 'postpones', 'postponed')}
${er('repouss', 'delay', 'delays', 'delayed')}
${er('décal', 'delay', 'delays', 'delayed')}
(débutera|commencera|démarrera) (à|au|en) = will begin in
s ' est déroulé = took place
espère (pouvoir|) = hopes to
espèrent (pouvoir|) = hope to
retard, retardé, retardée = delayed
grève, grèves = strikes
pandémie = pandemic
en raison (de|du|des|de la|d '), à cause (de|du|des|de la|d ') = because of
`

const people = (): string => `
porté(e|) par, mené(e|) par, avec dans les rôles principaux, emmené(e|) par = starring
joue, incarne, interprète = plays
(jouera|incarnera|interprétera) = will play
(a joué|a incarné|a interprété|jouait|incarnait) = played
(incarné|incarnée|interprété|interprétée|joué|jouée) par = played by
(tiendra|tient) le rôle (de|d ') = plays
dans (le rôle|le rôle principal|le rôle titre) (de|d ') = as
en tant (que|qu ') = as
(le|son) rôle (de|d ') = the role of
(réunit|réunissent|rassemble|rassemblent) = includes
(accueille|accueillent|accueillera|accueilleront) = joining the cast are
(est|sont) (ainsi|également|désormais|) rejoint(|e|s|es) (dans ces nouveaux épisodes|) par = joining the cast are
(reprend|reprendra|reprendront|reprendrait|reprendraient) (son|leur) rôle (de|d ') = will reprise her role as
(reprennent|reprendront) leurs rôles (respectifs|) (de|d ') = will reprise their roles as
(reprennent|reprendront|reprend|reprendra) (leurs rôles|leur rôle|son rôle) (respectifs|) = will reprise their roles
(nouveau venu|nouvelle venue) = newcomer
(y|) (tiennent|tient|tiendront) (les rôles principaux|le rôle principal) = star
rôle, personnage = role
(sera|seront) rejoint(|e|s|es) par = will be joined by
(rejoint|rejoignent|intègre) (le casting|la distribution) = joins the cast
(rejoindra|rejoindront|intégrera) (le casting|la distribution) = will join the cast
(a rejoint|ont rejoint|a intégré) (le casting|la distribution) = joined the cast
rejoint, rejoignent = joins
(quitte|quittent) la série = leaves the show
(quittera|quitteront) la série = will leave the show
(a quitté|ont quitté) la série = left the show
l ' acteur, acteur = actor @role
l ' actrice, actrice = actress @role
acteurs, actrices, comédiens = actors
(le|la|) (réalisateur|réalisatrice|cinéaste) = director @role
(le|la|) (créateur|créatrice) = creator @role
(le|la|) scénariste = writer @role
scénaristes = writers
(le|la|) (producteur|productrice) (exécutif|exécutive|) = executive producer @role
(le|la|) showrunner(|euse) = showrunner @role
(l '|) (auteur|autrice), (l '|) écrivain = author @role
réalisé(e|) par, mis(e|) en scène par = directed by
on retrouve = -
réalise = directs
(réalisera|a réalisé) = directed
écrit(e|) par, scénarisé(e|) par = written by
créé(e|) par, imaginé(e|) par = created by
(sera|est|seront) de nouveau à l ' affiche = will return
(aux côtés|au côté) (de|d ') = alongside
à l ' affiche = starring
produit(e|) par = produced by
écrit, a écrit = wrote
(adapté|adaptée|inspiré|inspirée) (du|de la|de l '|de|d '|des) = based on the
basé(e|) sur (le|la|l '|un|une) = based on the
adaptation des = adaptation of
adaptation (du|de la|de l ') = adaptation of the
roman graphique = graphic novel
romans = novels
roman = novel
livre = book
(bande dessinée|BD) = comic
jeu vidéo = video game
manga = manga
webtoon = webtoon
du même nom, éponyme = of the same name
`

const small = (): string => `
vient de, viennent de = has
a = has
ont = have
avait, avaient = had
été = been
a été = has been
ont été = have been
n ' a pas (encore|) été = has not been
n ' ont pas (encore|) été = have not been
n ' est pas, ne sera pas = is not
sera, seront = will be
est = is
sont = are
était = was
étaient = were
être = be
(pourrait|pourraient) être = could be
pourrait, pourraient, peut, peuvent = could
devrait, devraient = is expected to
peut-être, peut - être, sans doute, probablement = perhaps
selon la rumeur, rumeur, rumeurs = rumors
on espère que, les fans espèrent que, espérons que = fans hope that
ne, n ' = not
pas, jamais, plus = -
ni = nor
pas encore = not yet
encore = -
(aucune date de (sortie|diffusion)|pas de date de (sortie|diffusion)) = no release date
(aucune date de (sortie|diffusion)) n ' a (encore|) été (annoncée|communiquée|dévoilée) = no release date has been announced
(la|) date de (sortie|diffusion) (reste|est encore|est toujours) inconnue = the release date is still unknown
c ' est officiel = it is official
c ' est = it is
(a|ont) officialisé = confirmed
initialement, à l ' origine = originally
officiellement = officially
officiel, officielle = official
confirme, confirment = confirms
(confirmé|confirmée) = confirmed
(a|ont) confirmé = confirmed
annonce, annoncent = announces
(a|ont) annoncé = announced
annoncé, annoncée = announced
révèle = reveals
(a|ont) (dit|déclaré|expliqué|affirmé|assuré) = said
dit, déclare, affirme, assure, explique = says
(a confié|confie) à = told
selon, d ' après = according to
sources = sources
fuite, fuites = leak
(la|) plateforme = platform
(la|) chaîne = network
(le|) studio = studio
que, qu ' = that
et = and
ou = or
mais = but
si, s ' il = if
lorsque, quand = when
car, parce que = because
tandis que = while
de, d ', du, des, de la, de l ' = of
à, au, aux = to
en, dans = in
sur = on
par = by
pour = for
avec = with
sans = without
comme = as
le, la, l ', les = the
un, une = a
son, sa, ses = its
ce, cette, cet = this
se, s ', y, également, aussi, déjà = -
qui = who
il = he
elle = she
ils = they
nouveau, nouvelle, nouveaux, nouvelles, nouvel = new
prochaine, prochain = next
dernier, dernière = last
final, finale = final
tous, toutes = all
millions = million
spectateurs, téléspectateurs = viewers
pays = countries
fans = fans
`

/** The French words of the field. */
export const french = (): Glossary => glossaryOf('fr', { spaced: true }, times(), seasons(), verbs(), people(), small())
