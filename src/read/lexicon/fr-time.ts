import { monthLines, weekdayLines } from './patterns.ts'

/** The French words of time. */
export const times = (): string => `
${monthLines(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  `
(le|ce|dès le|au|) # X # = on # X #
(le|ce|dès le|au|) # er X # = on # X #
(le|ce|dès le|au|) # X = on # X
(le|ce|dès le|au|) # er X = on # X
du # X au # X # = from # X to # X #
du # au # X # = from # to # X #
du # au # X = from # to # X
jusqu ' au # X = until # X
jusqu ' au # X # = until # X #
à partir du # X = from # X
à partir du # X # = from # X #
(le mois de|) X # = X #
X (de cette année) = X this year
X (de l ' année prochaine|de l ' an prochain) = X next year
X dernier = last X
X prochain = next X
X = X
début X, début X = early X
(la|) mi-X, mi X = mid X
fin X, (la|) fin X = late X
début X #, début X # = early X #
(la|) mi-X # = mid X #
(la|) fin X # = late X #`,
)}
${weekdayLines('lundi mardi mercredi jeudi vendredi samedi dimanche', '(ce|le|) X = on X')}
${weekdayLines('lundi mardi mercredi jeudi vendredi samedi dimanche', '(le|ce|) X (#) = #')}
(au|dès le|le) début (de|de l ' année) # = early #
début # = early #
(à|) la mi-#, mi-# = mid #
(au|) milieu (de|de l ' année) # = mid #
(à|d ' ici|vers|) (la|) fin (de l ' année|de|) # = late #
(à|d ' ici|avant) la fin de l ' année = by the end of the year
début de l ' année prochaine, début de l ' an prochain = early next year
fin de l ' année prochaine, fin de l ' an prochain = late next year
(au|le|) (premier|1 er) semestre (de|) # = the first half of #
(au|le|) (second|deuxième|2 e) semestre (de|) # = the second half of #
la première moitié (de|de l ' année) # = the first half of #
la (seconde|deuxième) moitié (de|de l ' année) # = the second half of #
(au|le|) (premier|1 er) trimestre (de|) # = the first quarter of #
(au|le|) (deuxième|2 e) trimestre (de|) # = the second quarter of #
(au|le|) (troisième|3 e) trimestre (de|) # = the third quarter of #
(au|le|) (quatrième|dernier|4 e) trimestre (de|) # = the fourth quarter of #
(au|le|ce|) printemps (de|) # = spring #
(à|cet|l '|en|) (l '|) été (de|) # = summer #
(à|cet|en|) (l '|) automne (de|) # = autumn #
(à|cet|en|) (l '|) hiver (de|) # = winter #
(au|le) printemps prochain, ce printemps = next spring
(l '|) été prochain = next summer
cet été = this summer
(l '|) automne prochain, cet automne = this fall
(l '|) année prochaine, (l '|) an prochain = next year
cette année = this year
plus tard (cette année|dans l ' année) = later this year
courant # = in #
(l '|) année dernière, (l '|) an dernier = last year
(le|) mois prochain = next month
ce mois-ci, ce mois - ci = this month
(le|) mois dernier = last month
(la|) semaine prochaine = next week
cette semaine = this week
(la|) semaine dernière = last week
il y a # (ans|années) = # years ago
il y a # mois = # months ago
il y a # semaines = # weeks ago
dans # mois = in # months
dans # semaines = in # weeks
dans les prochains mois = in the coming months
pendant # mois = for # months
aujourd ' hui = today
hier = yesterday
demain = tomorrow
bientôt, prochainement = soon
actuellement, maintenant = now
avant = before
après = after
jusqu ' à, jusqu ' en, jusqu ' au = until
depuis, à partir de, dès = from
entre = between
pas avant = not before
au plus tôt = at the earliest
ans, années, an, année = years
mois = months
semaines, semaine = weeks
jours, jour = days
minutes = minutes
heures = hours
`
